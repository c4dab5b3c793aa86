package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;

/**
 * Finds where the constant of a pattern (§11.2.3) ends, and encloses it if it has operators, so that the parser knows its
 * end too.
 */
final class PatternConstants {

    private final Walk walk;

    PatternConstants(Walk walk) {
        this.walk = walk;
    }

    /** Begins a constant at the current token. */
    void begin() {
        begin(false);
    }

    /** Begins the constant of a relational pattern, {@code > 1}, which takes fewer operators, at the current token. */
    void beginRelational() {
        begin(true);
    }

    private void begin(boolean relational) {
        Frame frame = walk.top;
        frame.constantIsRelational = relational;
        frame.constantStart = walk.at;
        frame.constantHasOperator = false;
        frame.state = State.OPERAND;
    }

    /** Whether the current token continues the constant that is being read; if not, the pattern ends here. */
    boolean continues() {
        Frame frame = walk.top;
        boolean wholeExpression = takesAnyOperator();
        switch (walk.kind()) {
            case DOT, LPAREN, LBRACKET, BANG, ARROW_MEMBER, DOUBLE_COLON -> {
                return true;
            }
            case PLUS, MINUS, STAR, SLASH, PERCENT, LEFT_SHIFT -> {
                frame.constantHasOperator = true;
                return true;
            }
            case GREATER -> {
                if (walk.tokens.touchesNext(walk.at) && walk.kind(1) == GREATER || wholeExpression) {
                    frame.constantHasOperator = true;
                    return true;
                }
            }
            case BAR,
                    AMPERSAND,
                    CARET,
                    EQUAL,
                    NOT_EQUAL,
                    AND_ALSO,
                    OR_ELSE,
                    LESS,
                    LESS_OR_EQUAL,
                    GREATER_OR_EQUAL,
                    COALESCE -> {
                if (wholeExpression) {
                    frame.constantHasOperator = true;
                    return true;
                }
            }
            case QUESTION -> {
                // The head of an arm of a switch expression binds tighter than a conditional expression.
                if (wholeExpression && frame.kind != Kind.SWITCH_ARMS) {
                    frame.constantHasOperator = true;
                    return true;
                }
            }
            case COLON -> {
                if (wholeExpression && frame.conditionals > 0) {
                    return true;
                }
            }
            default -> {
                // Anything else ends a constant.
            }
        }
        finish();
        frame.state = State.PATTERN_END;
        return false;
    }

    /**
     * Whether a constant that stands here takes operators of any precedence: in labels, arms and inside of patterns it
     * does, behind {@code is}, as in a guard, it is an operand of the expression around it.
     */
    boolean takesAnyOperator() {
        Frame frame = walk.top;
        return switch (frame.kind) {
            case BLOCK -> frame.inCaseLabel && !frame.inGuard && !frame.constantIsRelational;
            case SWITCH_ARMS -> frame.inArmHead && !frame.inGuard && !frame.constantIsRelational;
            case PATTERN_PARENTHESES, PATTERN_BRACKETS, PROPERTY_PATTERN -> !frame.constantIsRelational;
            default -> false;
        };
    }

    /** Encloses the constant that ends before the current token, if it has operators. */
    void finish() {
        Frame frame = walk.top;
        if (frame.constantStart >= 0 && frame.constantHasOperator) {
            walk.tokens.insert(frame.constantStart, CONSTANT_AHEAD);
            walk.tokens.insert(walk.at, CONSTANT_END);
        }
        frame.constantStart = -1;
    }
}
