package dev.hob.msbuild.expression;

import java.util.List;

/** A condition before evaluation. */
public sealed interface Condition {

    /** True if one of them is. */
    record Or(List<Condition> operands) implements Condition {}

    /** True if all of them are. */
    record And(List<Condition> operands) implements Condition {}

    /** The opposite. */
    record Not(Condition operand) implements Condition {}

    /** Two terms compared. */
    record Comparison(Condition left, Operator operator, Condition right) implements Condition {}

    /** {@code Exists('…')} or {@code HasTrailingSlash('…')}. */
    record Function(String name, List<Condition> arguments) implements Condition {}

    /** A string, number, word or expansion. */
    record Term(Expression expression) implements Condition {}

    /** How two terms are compared. */
    enum Operator {
        /** {@code ==} */
        EQUAL,
        /** {@code !=} */
        NOT_EQUAL,
        /** {@code <} */
        LESS,
        /** {@code <=} */
        LESS_OR_EQUAL,
        /** {@code >} */
        GREATER,
        /** {@code >=} */
        GREATER_OR_EQUAL
    }
}
