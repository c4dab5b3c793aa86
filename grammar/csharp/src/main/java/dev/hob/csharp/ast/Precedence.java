package dev.hob.csharp.ast;

/**
 * How tight operators bind (§12.4.2), from loosest to tightest. Operators that associate to the right let their right
 * operand bind one step looser than themselves.
 */
final class Precedence {

    /** The right operand reaches as far as it can: of assignments, lambdas, conditionals, queries and {@code ref}. */
    static final int WHOLE = 0;

    static final int ASSIGNMENT = 1;
    static final int CONDITIONAL = 2;
    static final int COALESCE = 3;
    static final int CONDITIONAL_OR = 4;
    static final int CONDITIONAL_AND = 5;
    static final int OR = 6;
    static final int EXCLUSIVE_OR = 7;
    static final int AND = 8;
    static final int EQUALITY = 9;
    static final int RELATIONAL = 10;
    static final int SHIFT = 11;
    static final int ADDITIVE = 12;
    static final int MULTIPLICATIVE = 13;
    static final int SWITCH_AND_WITH = 14;
    static final int RANGE = 15;
    static final int UNARY = 16;

    private Precedence() {}

    static int of(BinaryOperator operator) {
        return switch (operator) {
            case COALESCE -> COALESCE;
            case CONDITIONAL_OR -> CONDITIONAL_OR;
            case CONDITIONAL_AND -> CONDITIONAL_AND;
            case OR -> OR;
            case EXCLUSIVE_OR -> EXCLUSIVE_OR;
            case AND -> AND;
            case EQUAL, NOT_EQUAL -> EQUALITY;
            case LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL -> RELATIONAL;
            case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> SHIFT;
            case ADD, SUBTRACT -> ADDITIVE;
            case MULTIPLY, DIVIDE, REMAINDER -> MULTIPLICATIVE;
        };
    }

    /** How tight the right operand of {@code operator} is bound. */
    static int rightOf(BinaryOperator operator) {
        return operator == BinaryOperator.COALESCE ? CONDITIONAL : of(operator);
    }
}
