package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlText;
import dev.hob.msbuild.expression.Condition;
import dev.hob.msbuild.expression.Part;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Evaluates conditions, in three-valued logic: what does not depend on the unknown part is still decided.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/msbuild-conditions">Conditions</a>
 */
final class ConditionEvaluator {

    private static final Set<String> TRUE = Set.of("true", "on", "yes", "!false", "!off", "!no");
    private static final Set<String> FALSE = Set.of("false", "off", "no", "!true", "!on", "!yes");

    private final Expressions expressions;
    private final Expander expander;
    private final PathFunctions paths;

    ConditionEvaluator(EvaluationContext context) {
        this.expressions = context.files().expressions();
        this.expander = context.expander();
        this.paths = context.paths();
    }

    /**
     * Whether {@code condition} holds.
     *
     * @param others expands items and metadata, or refuses to
     */
    Truth evaluate(XmlText condition, FileContext file, Function<Part, String> others) {
        if (condition.text().isBlank()) {
            return Truth.YES;
        }
        Optional<Condition> parsed = expressions.condition(condition.text());
        Origin origin = file.origin(condition);
        if (parsed.isEmpty()) {
            return new Truth.Unknown(new Undetermined(Undetermined.notUnderstood(condition.text()), origin));
        }
        return evaluate(parsed.get(), origin, others);
    }

    private Truth evaluate(Condition condition, Origin origin, Function<Part, String> others) {
        if (condition instanceof Condition.Or or) {
            return any(or.operands(), origin, others, Truth.YES);
        }
        if (condition instanceof Condition.And and) {
            return any(and.operands(), origin, others, Truth.NO);
        }
        if (condition instanceof Condition.Not not) {
            return evaluate(not.operand(), origin, others).not();
        }
        try {
            return Truth.of(holds(condition, others));
        } catch (CannotEvaluate e) {
            return new Truth.Unknown(new Undetermined(
                    "the condition cannot be decided: " + e.getMessage(),
                    e.origin().orElse(origin)));
        }
    }

    /** {@code decisive} if one operand is, else unknown if one operand is, else the opposite. */
    private Truth any(List<Condition> operands, Origin origin, Function<Part, String> others, Truth decisive) {
        Truth result = decisive.not();
        for (Condition operand : operands) {
            Truth truth = evaluate(operand, origin, others);
            if (truth.equals(decisive)) {
                return decisive;
            }
            if (truth instanceof Truth.Unknown && !(result instanceof Truth.Unknown)) {
                result = truth;
            }
        }
        return result;
    }

    private boolean holds(Condition condition, Function<Part, String> others) {
        if (condition instanceof Condition.Comparison comparison) {
            return compare(text(comparison.left(), others), comparison.operator(), text(comparison.right(), others));
        }
        if (condition instanceof Condition.Function function) {
            return call(function, others);
        }
        String text = text(condition, others);
        return truth(text).orElseThrow(() -> new CannotEvaluate("'" + text + "' is neither true nor false"));
    }

    private String text(Condition condition, Function<Part, String> others) {
        if (condition instanceof Condition.Term term) {
            return expander.text(term.expression(), others);
        }
        return holds(condition, others) ? "true" : "false";
    }

    private boolean call(Condition.Function function, Function<Part, String> others) {
        String name = function.name().toLowerCase(Locale.ROOT);
        if (function.arguments().size() != 1) {
            throw new CannotEvaluate("the function " + function.name() + " is not evaluated");
        }
        String argument = text(function.arguments().get(0), others);
        return switch (name) {
            case "exists" -> !argument.isBlank() && paths.exists(argument);
            case "hastrailingslash" -> argument.endsWith("/") || argument.endsWith("\\");
            default -> throw new CannotEvaluate("the function " + function.name() + " is not evaluated");
        };
    }

    private static boolean compare(String left, Condition.Operator operator, String right) {
        if (operator == Condition.Operator.EQUAL || operator == Condition.Operator.NOT_EQUAL) {
            return equal(left, right) == (operator == Condition.Operator.EQUAL);
        }
        int order = order(left, right);
        return switch (operator) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean equal(String left, String right) {
        Optional<Double> leftNumber = Numbers.parse(left);
        Optional<Double> rightNumber = Numbers.parse(right);
        if (leftNumber.isPresent() && rightNumber.isPresent()) {
            return leftNumber.get().equals(rightNumber.get());
        }
        Optional<Boolean> leftTruth = truth(left);
        Optional<Boolean> rightTruth = truth(right);
        return leftTruth.isPresent() && rightTruth.isPresent()
                ? leftTruth.equals(rightTruth)
                : left.equalsIgnoreCase(right);
    }

    private static int order(String left, String right) {
        Optional<Double> leftNumber = Numbers.parse(left);
        Optional<Double> rightNumber = Numbers.parse(right);
        if (leftNumber.isPresent() && rightNumber.isPresent()) {
            return Double.compare(leftNumber.get(), rightNumber.get());
        }
        return Numbers.version(left).compareTo(Numbers.version(right));
    }

    private static Optional<Boolean> truth(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            return Optional.of(true);
        }
        return FALSE.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
