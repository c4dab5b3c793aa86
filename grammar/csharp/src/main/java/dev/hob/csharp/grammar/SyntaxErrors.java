package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpParser.*;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/**
 * Reports syntax errors in the terms of C# and finds the place where parsing goes on: a missing closing mark is taken as
 * read, anything else is skipped up to the next statement or member, so that the tree keeps what is sound on both sides.
 */
final class SyntaxErrors extends DefaultErrorStrategy {

    private final Trivia trivia;
    private final Resynchronisation resynchronisation = new Resynchronisation();
    private int lastReported = -1;

    SyntaxErrors(Trivia trivia) {
        this.trivia = trivia;
    }

    @Override
    public void sync(Parser recognizer) {
        // Errors are found where a token does not fit; looking ahead before every loop costs time.
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        InputMismatchException mismatch = new InputMismatchException(recognizer);
        reportError(recognizer, mismatch);
        int expected = ExpectedTokens.missingMark(mismatch.getExpectedTokens());
        if (expected == Token.INVALID_TYPE) {
            throw mismatch;
        }
        CSharpToken current = (CSharpToken) recognizer.getCurrentToken();
        int offset = current.getStartIndex();
        return new CSharpToken(current.getInputStream(), expected, offset, offset - 1);
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
        int index = recognizer.getInputStream().index();
        if (!inErrorRecoveryMode(recognizer) && index != lastReported) {
            lastReported = index;
            int offset = placeOf(recognizer);
            trivia.problem(offset, ExpectedTokens.message(recognizer, e.getOffendingToken(), e.getExpectedTokens()));
        }
        beginErrorCondition(recognizer);
    }

    /** Passes the error on to the enclosing statement, member or unit, which skips what cannot be read. */
    @Override
    public void recover(Parser recognizer, RecognitionException e) {
        if (!resynchronisation.skip(recognizer)) {
            throw e;
        }
    }

    /** What is missing is missing behind the last token; what is wrong stands at the current one. */
    private static int placeOf(Parser recognizer) {
        return recognizer.getCurrentToken().getStartIndex();
    }
}
