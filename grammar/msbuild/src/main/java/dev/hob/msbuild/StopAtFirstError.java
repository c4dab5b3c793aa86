package dev.hob.msbuild;

import dev.hob.msbuild.grammar.XmlLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * ANTLR's error strategy for XML: no repair, as half a project file means nothing, and a message that says what was
 * expected in words.
 */
final class StopAtFirstError extends DefaultErrorStrategy {

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(XmlLexer.EMPTY_TAG_CLOSE, "'/>'"),
            Map.entry(XmlLexer.TAG_CLOSE, "'>'"),
            Map.entry(XmlLexer.EQUALS, "'='"),
            Map.entry(XmlLexer.VALUE, "a value in quotes"),
            Map.entry(XmlLexer.NAME, "a name"));

    private static final Map<Integer, String> MISTAKES = Map.of(
            XmlLexer.UNCLOSED_COMMENT, "this comment has no '-->', or '--' before it",
            XmlLexer.UNCLOSED_CDATA, "this CDATA section has no ']]>'",
            XmlLexer.UNCLOSED_PROCESSING_INSTRUCTION, "this processing instruction has no '?>'",
            XmlLexer.DECLARATION, "'<!' begins no comment, CDATA section or document type",
            XmlLexer.BARE_AMPERSAND, "a bare '&' is not allowed: write '&amp;'",
            XmlLexer.UNCLOSED_VALUE, "this value has no closing quote, or a '<' in it: write '&lt;'");

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
        throw error(e.getOffendingToken(), e.getExpectedTokens());
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw error(recognizer.getCurrentToken(), recognizer.getExpectedTokens());
    }

    @Override
    public void sync(Parser recognizer) {
        // Errors are reported where they are met.
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
        throw error(e.getOffendingToken(), e.getExpectedTokens());
    }

    private static SyntaxError error(Token found, IntervalSet expected) {
        String mistake = MISTAKES.get(found.getType());
        if (mistake != null) {
            return new SyntaxError(found, mistake);
        }
        List<String> words = new ArrayList<>();
        for (int type : expected.toArray()) {
            words.add(NAMES.getOrDefault(type, "text or a tag"));
        }
        String what = String.join(" or ", words.stream().distinct().sorted().toList());
        return new SyntaxError(found, "expected " + what + " but found " + describe(found));
    }

    private static String describe(Token found) {
        return found.getType() == Token.EOF ? "the end of the file" : "'" + found.getText() + "'";
    }
}
