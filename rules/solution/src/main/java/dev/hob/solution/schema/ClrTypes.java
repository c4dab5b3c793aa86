package dev.hob.solution.schema;

import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NullableType;
import dev.hob.csharp.ast.PredefinedType;
import dev.hob.csharp.ast.TypeNode;
import java.util.Map;
import java.util.Set;

/** Names the C# types of properties and columns in one way: the keyword where there is one, no namespace, no question mark. */
final class ClrTypes {

    private static final Map<String, String> KEYWORDS = Map.of(
            "Int16", "short",
            "Int32", "int",
            "Int64", "long",
            "String", "string",
            "Boolean", "bool",
            "Byte", "byte",
            "Double", "double",
            "Decimal", "decimal");

    private static final Set<String> REFERENCE_TYPES = Set.of("string", "object", "byte[]");

    private ClrTypes() {}

    static String name(TypeNode type) {
        if (type instanceof NullableType nullable) {
            return name(nullable.getElementType());
        }
        if (type instanceof PredefinedType keyword) {
            return keyword.getName();
        }
        if (type instanceof NameNode name && name.getArity() == 0) {
            return KEYWORDS.getOrDefault(name.getName(), name.getName());
        }
        return type.getText();
    }

    /** Whether a value of the type can be null unless something forbids it. */
    static boolean admitsNull(TypeNode type) {
        return type instanceof NullableType || REFERENCE_TYPES.contains(name(type));
    }
}
