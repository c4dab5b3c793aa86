package dev.hob.solution.names;

import dev.hob.csharp.ast.LiteralExpression;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types behind C#'s keywords (§8.3.5). */
public final class PredefinedTypes {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("bool", "System.Boolean"),
            Map.entry("byte", "System.Byte"),
            Map.entry("sbyte", "System.SByte"),
            Map.entry("char", "System.Char"),
            Map.entry("decimal", "System.Decimal"),
            Map.entry("double", "System.Double"),
            Map.entry("dynamic", "System.Object"),
            Map.entry("float", "System.Single"),
            Map.entry("int", "System.Int32"),
            Map.entry("uint", "System.UInt32"),
            Map.entry("long", "System.Int64"),
            Map.entry("ulong", "System.UInt64"),
            Map.entry("nint", "System.IntPtr"),
            Map.entry("nuint", "System.UIntPtr"),
            Map.entry("short", "System.Int16"),
            Map.entry("ushort", "System.UInt16"),
            Map.entry("object", "System.Object"),
            Map.entry("string", "System.String"),
            Map.entry("void", "System.Void"));

    private static final Map<String, String> KEYWORDS = NAMES.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("dynamic"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private PredefinedTypes() {}

    /** The keyword for the type of {@code literal}; {@code null} and {@code default} have none. */
    static Optional<String> ofLiteral(LiteralExpression literal) {
        return switch (literal.getKind()) {
            case STRING -> Optional.of("string");
            case CHARACTER -> Optional.of("char");
            case TRUE, FALSE -> Optional.of("bool");
            case NUMBER -> Optional.of(ofNumber(literal.getImage()));
            default -> Optional.empty();
        };
    }

    /** The keyword for the type of a number, by its suffix and form (§6.4.5.3, §6.4.5.4). */
    static String ofNumber(String literal) {
        String text = literal.toLowerCase(Locale.ROOT);
        if (text.startsWith("0x") || text.startsWith("0b")) {
            return text.endsWith("l") ? "long" : "int";
        }
        return switch (text.charAt(text.length() - 1)) {
            case 'm' -> "decimal";
            case 'f' -> "float";
            case 'd' -> "double";
            case 'l' -> text.contains("u") ? "ulong" : "long";
            case 'u' -> "uint";
            default -> text.contains(".") || text.contains("e") ? "double" : "int";
        };
    }

    /** The full name of the type that {@code keyword} names. */
    public static String fullName(String keyword) {
        return NAMES.getOrDefault(keyword, keyword);
    }

    /** The keyword for the type {@code fullName}, if there is one. */
    public static Optional<String> keyword(String fullName) {
        return Optional.ofNullable(KEYWORDS.get(fullName));
    }
}
