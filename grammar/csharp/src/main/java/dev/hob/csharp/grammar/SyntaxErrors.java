package dev.hob.csharp.grammar;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Reports syntax errors in the terms of C# and finds the place where parsing goes on: a token that is certainly missing
 * is taken as read, anything else is skipped up to the next statement or member, so that the tree keeps what is sound
 * on both sides.
 */
final class SyntaxErrors extends DefaultErrorStrategy {

    /** An error this few tokens behind another is its consequence. */
    private static final int SHADOW = 3;

    /** From here on a file is not worth describing any further. */
    private static final int MAX_REPORTED = 1000;

    /** Deeper in the parser's rules nothing is taken as read: it might nest, where the token pass saw no bracket. */
    private static final int MAX_REPAIRED_DEPTH = 4 * CSharpSyntax.MAX_NESTING;

    private final Trivia trivia;
    private final Resynchronisation resynchronisation = new Resynchronisation();
    private int lastReported = -SHADOW;
    private int reported;

    SyntaxErrors(Trivia trivia) {
        this.trivia = trivia;
    }

    /** Called before optional parts and in loops: skips what cannot stand among the items of a body. */
    @Override
    public void sync(Parser parser) {
        int type = parser.getInputStream().LA(1);
        if (ItemStates.mayFollow(parser.getState(), type)) {
            return;
        }
        IntervalSet expected = expectedHere(parser);
        if (!expected.contains(Token.EPSILON) && !expected.contains(type)) {
            if (!resynchronisation.isForOuter(parser, type)) {
                reportError(parser, new InputMismatchException(parser));
                resynchronisation.skipTo(parser, expected);
            }
        }
    }

    @Override
    public Token recoverInline(Parser parser) {
        InputMismatchException mismatch = new InputMismatchException(parser);
        reportError(parser, mismatch);
        if (reported == MAX_REPORTED || parser.getContext().depth() > MAX_REPAIRED_DEPTH) {
            throw mismatch;
        }
        int missing = missingToken(parser, mismatch.getExpectedTokens());
        if (missing == Token.INVALID_TYPE) {
            throw mismatch;
        }
        CSharpToken current = (CSharpToken) parser.getCurrentToken();
        int offset = current.getStartIndex();
        return new CSharpToken(current.getInputStream(), missing, offset, offset - 1);
    }

    @Override
    public void reportError(Parser parser, RecognitionException e) {
        int index = parser.getInputStream().index();
        if (!inErrorRecoveryMode(parser) && index >= lastReported + SHADOW && reported < MAX_REPORTED) {
            lastReported = index;
            reported++;
            Token token = e.getOffendingToken();
            trivia.problem(token.getStartIndex(), ExpectedTokens.message(parser, token, e.getExpectedTokens()));
        }
        beginErrorCondition(parser);
    }

    /** Passes the error on to the enclosing statement, member or unit, which skips what cannot be read. */
    @Override
    public void recover(Parser parser, RecognitionException e) {
        if (!resynchronisation.skip(parser)) {
            throw e;
        }
    }

    /** The token to be taken as read, because what follows would fit behind it or because it only closes. */
    private static int missingToken(Parser parser, IntervalSet expected) {
        int mark = ExpectedTokens.missingMark(expected);
        if (mark != Token.INVALID_TYPE && mark != CSharpParser.RBRACE) {
            return mark;
        }
        ATN atn = parser.getATN();
        int next = parser.getInputStream().LA(1);
        IntervalSet behind =
                atn.nextTokens(atn.states.get(parser.getState()).transition(0).target, parser.getContext());
        boolean fits = behind.contains(next);
        if (mark == CSharpParser.RBRACE) {
            return fits || Resynchronisation.closesMore(next) ? mark : Token.INVALID_TYPE;
        }
        return fits && expected.size() == 1 ? expected.getMinElement() : Token.INVALID_TYPE;
    }

    private static IntervalSet expectedHere(Parser parser) {
        ATN atn = parser.getATN();
        return atn.nextTokens(atn.states.get(parser.getState()));
    }
}
