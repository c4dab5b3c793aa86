package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpParser.*;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says what was expected in the terms of C#: "';'" or "an expression", never the parser's own token names. */
final class ExpectedTokens {

    private ExpectedTokens() {}

    /** The mark that is certainly missing if any of {@code expected} is, or INVALID_TYPE. */
    static int missingMark(IntervalSet expected) {
        for (int mark : new int[] {SEMICOLON, RPAREN, RBRACKET, RBRACE, GENERIC_GT, INTERPOLATION_CLOSE}) {
            if (expected.contains(mark)) {
                return mark;
            }
        }
        return Token.INVALID_TYPE;
    }

    /** The message for an error at {@code offending}. */
    static String message(Parser parser, Token offending, IntervalSet expected) {
        return "expected " + describe(parser, expected) + found(written(parser, offending));
    }

    private static String describe(Parser parser, IntervalSet expected) {
        if (expected.contains(SEMICOLON)) {
            return "';'";
        }
        if (expected.contains(CATCH)) {
            return "'catch' or 'finally'";
        }
        if (expected.contains(INTEGER_LITERAL)) {
            return expected.contains(RETURN) ? "a statement or '}'" : "an expression";
        }
        if (expected.contains(PREDEFINED_TYPE) || expected.contains(FIELD_AHEAD) && !expected.contains(CLASS)) {
            return "a type";
        }
        if (expected.contains(CLASS)) {
            return "a member or '}'";
        }
        if (expected.contains(IDENTIFIER)) {
            return "a name";
        }
        int mark = missingMark(expected);
        if (mark == Token.INVALID_TYPE) {
            mark = expected.getMinElement();
        }
        String separator = expected.contains(COMMA) || expected.contains(TRAILING_COMMA) ? "',' or " : "";
        String literal = parser.getVocabulary().getLiteralName(mark);
        return switch (mark) {
            case GENERIC_GT -> separator + "'>'";
            case INTERPOLATION_CLOSE -> "'}'";
            case Token.EOF -> "the end of the file";
            default -> separator + (literal != null ? literal : "another token");
        };
    }

    /** The first token from {@code offending} on that stands in the text. */
    private static Token written(Parser parser, Token offending) {
        Token token = offending;
        while (token instanceof CSharpToken own && own.isMarker() && own.getTokenIndex() >= 0) {
            token = parser.getInputStream().get(own.getTokenIndex() + 1);
        }
        return token;
    }

    private static String found(Token token) {
        if (token.getType() == Token.EOF) {
            return " before the end of the file";
        }
        String text = token.getText();
        return text.isEmpty() || text.length() > 40 ? "" : " before '" + text + "'";
    }
}
