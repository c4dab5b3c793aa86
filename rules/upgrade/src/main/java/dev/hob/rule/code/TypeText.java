package dev.hob.rule.code;

import dev.hob.solution.names.TypeRef;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes types as code does: keywords, simple names, type arguments in angle brackets. */
final class TypeText {

    private static final Map<String, String> KEYWORDS = Map.ofEntries(
            Map.entry("System.Boolean", "bool"),
            Map.entry("System.Byte", "byte"),
            Map.entry("System.Int16", "short"),
            Map.entry("System.Int32", "int"),
            Map.entry("System.Int64", "long"),
            Map.entry("System.Double", "double"),
            Map.entry("System.Decimal", "decimal"),
            Map.entry("System.Object", "object"),
            Map.entry("System.String", "string"));

    private TypeText() {}

    static String of(TypeRef type) {
        if (type.isArray()) {
            return of(type.arguments().get(0)) + "[]";
        }
        String fullName = type.fullName().replaceFirst("`.*", "");
        String name = KEYWORDS.getOrDefault(fullName, fullName.substring(fullName.lastIndexOf('.') + 1));
        return type.arguments().isEmpty()
                ? name
                : type.arguments().stream().map(TypeText::of).collect(Collectors.joining(", ", name + "<", ">"));
    }
}
