package dev.hob.csharp.ast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/**
 * Restores precedence and associativity of a flat list of operands and operators (§12.4.2): operators wait here for
 * their right operand until one that binds looser, or the end, shows where that operand ends. Needs no recursion.
 */
final class OperatorStack {

    /** An operator that waits; its left operand, if it has one, is already part of {@code completion}. */
    private record Waiting(int binds, Function<Expression, Expression> completion) {}

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private Expression operand;

    /** Takes the next operand, or replaces the current one by an expression made from it. */
    void operand(Expression next) {
        operand = next;
    }

    /** Lets an operator wait for a right operand, which ends before operators that bind looser than {@code binds}. */
    void await(int binds, Function<Expression, Expression> completion) {
        waiting.push(new Waiting(binds, completion));
    }

    /** The left operand of an operator of {@code precedence}: all waiting operators that bind tighter get theirs. */
    Expression left(int precedence) {
        while (!waiting.isEmpty() && waiting.peek().binds() >= precedence) {
            complete();
        }
        return operand;
    }

    /** The operand of the innermost waiting query, which goes on waiting. */
    Optional<OpenQuery> innermostQuery() {
        while (!waiting.isEmpty()) {
            if (waiting.peek().completion() instanceof OpenQuery query) {
                return Optional.of(query);
            }
            complete();
        }
        return Optional.empty();
    }

    /** The whole expression. */
    Expression whole() {
        return left(Precedence.WHOLE);
    }

    /** The current operand. */
    Expression operand() {
        return operand;
    }

    private void complete() {
        operand = waiting.pop().completion().apply(operand);
    }
}
