package dev.hob.solution.surface;

import java.util.List;
import java.util.Map;

/** Writes documentation comment ids (C# specification, annex D) without their parameter lists. */
public final class Ids {

    private static final int UNARY = 1;
    private static final Map<String, String> BINARY_OPERATORS = Map.ofEntries(
            Map.entry("+", "Addition"),
            Map.entry("-", "Subtraction"),
            Map.entry("*", "Multiply"),
            Map.entry("/", "Division"),
            Map.entry("%", "Modulus"),
            Map.entry("&", "BitwiseAnd"),
            Map.entry("|", "BitwiseOr"),
            Map.entry("^", "ExclusiveOr"),
            Map.entry("<<", "LeftShift"),
            Map.entry(">>", "RightShift"),
            Map.entry(">>>", "UnsignedRightShift"),
            Map.entry("==", "Equality"),
            Map.entry("!=", "Inequality"),
            Map.entry("<", "LessThan"),
            Map.entry(">", "GreaterThan"),
            Map.entry("<=", "LessThanOrEqual"),
            Map.entry(">=", "GreaterThanOrEqual"));
    private static final Map<String, String> UNARY_OPERATORS = Map.of(
            "+", "UnaryPlus",
            "-", "UnaryNegation",
            "!", "LogicalNot",
            "~", "OnesComplement",
            "++", "Increment",
            "--", "Decrement",
            "true", "True",
            "false", "False");

    private Ids() {}

    /** The id of a type. */
    public static String of(ApiType type) {
        return "T:" + type.fullName();
    }

    /** The id of a member that {@code owner} declares. */
    public static String of(ApiType owner, ApiMember member) {
        return member.kind().prefix() + ':' + owner.fullName() + '.' + name(member);
    }

    private static String name(ApiMember member) {
        List<ApiTypeParameter> own = member.typeParameters();
        return switch (member.kind()) {
            case CONSTRUCTOR -> "#ctor";
            case INDEXER -> "Item";
            case CONVERSION -> member.name().equals("implicit") ? "op_Implicit" : "op_Explicit";
            case OPERATOR -> "op_" + operator(member);
            default -> own.isEmpty() ? member.name() : member.name() + "``" + own.size();
        };
    }

    private static String operator(ApiMember member) {
        Map<String, String> names = member.parameters().size() <= UNARY ? UNARY_OPERATORS : BINARY_OPERATORS;
        return names.getOrDefault(member.name(), member.name());
    }
}
