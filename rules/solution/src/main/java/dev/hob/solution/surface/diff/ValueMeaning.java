package dev.hob.solution.surface.diff;

import dev.hob.csharp.ast.ArrayCreation;
import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.BinaryOperator;
import dev.hob.csharp.ast.CastExpression;
import dev.hob.csharp.ast.CollectionExpression;
import dev.hob.csharp.ast.DefaultExpression;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ImplicitArrayCreation;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.LiteralKind;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.UnaryExpression;
import dev.hob.csharp.ast.UnaryOperator;
import dev.hob.solution.surface.ApiType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.ast.NodeStream;

/**
 * What an initial value means, as text: the same for {@code 60 * 60} and {@code 3600}, for {@code new()}, {@code []}
 * and
 * {@code new List<string>()}, for a constant and its value. What is not understood means what is written.
 */
final class ValueMeaning {

    /** The value that a variable of any type has when none is given. */
    static final String DEFAULT = "default";

    private static final String EMPTY = "new";
    private static final Map<String, Long> SECONDS =
            Map.of("FromSeconds", 1L, "FromMinutes", 60L, "FromHours", 3600L, "FromDays", 86_400L);
    private static final Map<BinaryOperator, LongBinaryOperator> ARITHMETIC = Map.of(
            BinaryOperator.ADD, Long::sum,
            BinaryOperator.SUBTRACT, (a, b) -> a - b,
            BinaryOperator.MULTIPLY, (a, b) -> a * b,
            BinaryOperator.LEFT_SHIFT, (a, b) -> a << b,
            BinaryOperator.OR, (a, b) -> a | b);

    private final Constants constants;

    ValueMeaning(Constants constants) {
        this.constants = constants;
    }

    String of(Expression value, ApiType owner) {
        if (value instanceof ParenthesizedExpression inner) {
            return of(inner.getExpression(), owner);
        }
        if (value instanceof CastExpression cast) {
            return of(cast.getExpression(), owner);
        }
        if (value instanceof UnaryExpression unary) {
            return unary(unary, owner);
        }
        if (value instanceof LiteralExpression literal) {
            return literal(literal);
        }
        if (value instanceof DefaultExpression) {
            return DEFAULT;
        }
        if (value instanceof BinaryExpression binary) {
            return binary(binary, owner);
        }
        if (value instanceof MemberAccess || value instanceof NameNode) {
            return named(value, owner);
        }
        return created(value, owner);
    }

    private String unary(UnaryExpression unary, ApiType owner) {
        String operand = of(unary.getOperand(), owner);
        if (unary.getOperator() == UnaryOperator.NULL_FORGIVING && unary.isPostfix()) {
            return operand;
        }
        Optional<Long> number = number(operand);
        return unary.getOperator() == UnaryOperator.MINUS && number.isPresent()
                ? text(-number.get())
                : unary.getOperator() + operand;
    }

    private static String literal(LiteralExpression literal) {
        if (literal.getKind() == LiteralKind.NULL
                || literal.getKind() == LiteralKind.DEFAULT
                || literal.getKind() == LiteralKind.FALSE) {
            return DEFAULT;
        }
        if (literal.getIntegerValue().isPresent()) {
            return text(literal.getIntegerValue().getAsLong());
        }
        return literal.getStringValue().map(text -> '"' + text + '"').orElseGet(literal::getText);
    }

    private String binary(BinaryExpression binary, ApiType owner) {
        String left = of(binary.getLeft(), owner);
        String right = of(binary.getRight(), owner);
        LongBinaryOperator arithmetic = ARITHMETIC.get(binary.getOperator());
        Optional<Long> a = number(left);
        Optional<Long> b = number(right);
        if (arithmetic != null && a.isPresent() && b.isPresent()) {
            return text(arithmetic.applyAsLong(a.get(), b.get()));
        }
        boolean areTexts = left.startsWith("\"") && right.startsWith("\"");
        return areTexts && binary.getOperator() == BinaryOperator.ADD
                ? left.substring(0, left.length() - 1) + right.substring(1)
                : left + binary.getOperator() + right;
    }

    private String named(Expression value, ApiType owner) {
        if (!(value instanceof NamedNode node)) {
            return of(value, owner);
        }
        String name = node.getName();
        if (value instanceof MemberAccess access) {
            String target =
                    access.getTarget() instanceof NamedNode named ? named.getName() : of(access.getTarget(), owner);
            if (name.equals("Empty") && target.equalsIgnoreCase("string")) {
                return "\"\"";
            }
            return name.equals("Zero") && target.equals("TimeSpan")
                    ? DEFAULT
                    : constants.of(target, name).orElse(target + '.' + name);
        }
        return constants.own(name, owner).orElse(name);
    }

    private String created(Expression value, ApiType owner) {
        if (value instanceof ObjectCreation creation) {
            List<String> arguments = creation.getArgumentList()
                    .map(list -> list.getArguments().toList(argument -> of(argument.getValue(), owner)))
                    .orElse(List.of());
            String elements = creation.getInitializer()
                    .map(braces -> elements(braces.getExpressions(), owner))
                    .orElse(EMPTY);
            return arguments.isEmpty()
                    ? elements
                    : creation.getType().map(TypeNode::getText).orElse("") + arguments + elements;
        }
        if (value instanceof CollectionExpression collection) {
            return elements(collection.getElements(), owner);
        }
        if (value instanceof InitializerExpression braces) {
            return elements(braces.getExpressions(), owner);
        }
        if (value instanceof ImplicitArrayCreation array) {
            return elements(array.getInitializer().getExpressions(), owner);
        }
        if (value instanceof ArrayCreation array && array.getInitializer().isPresent()) {
            return elements(array.getInitializer().get().getExpressions(), owner);
        }
        return value instanceof InvocationExpression call ? called(call, owner) : value.getText();
    }

    private String elements(NodeStream<Expression> elements, ApiType owner) {
        return elements.isEmpty()
                ? EMPTY
                : elements.toStream().map(each -> of(each, owner)).collect(Collectors.joining(",", "{", "}"));
    }

    private String called(InvocationExpression call, ApiType owner) {
        if (call.getMethodName().equals("Empty") && call.getArguments().isEmpty()) {
            return EMPTY;
        }
        List<String> arguments = call.getArguments().toList(argument -> of(argument.getValue(), owner));
        Optional<Long> count = arguments.size() == 1 ? number(arguments.get(0)) : Optional.empty();
        Long seconds = SECONDS.get(call.getMethodName());
        return seconds != null && count.isPresent()
                ? text(count.get() * seconds) + " seconds"
                : named(call.getTarget(), owner) + arguments;
    }

    private static String text(long number) {
        return number == 0 ? DEFAULT : Long.toString(number);
    }

    /** Whether the value comes from code that runs, so that nobody can tell it from its text. */
    static boolean isComputed(String meaning) {
        return meaning.contains("[") || meaning.contains("=>");
    }

    /** The number that a meaning is, if it is one. */
    static Optional<Long> number(String meaning) {
        if (meaning.equals(DEFAULT)) {
            return Optional.of(0L);
        }
        return meaning.matches("-?\\d{1,18}") ? Optional.of(Long.valueOf(meaning)) : Optional.empty();
    }
}
