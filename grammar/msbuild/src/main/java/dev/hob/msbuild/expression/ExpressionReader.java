package dev.hob.msbuild.expression;

import dev.hob.language.Utf16CharStream;
import dev.hob.msbuild.grammar.ExpressionLexer;
import dev.hob.msbuild.grammar.ExpressionParser;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Reads values and conditions. */
public final class ExpressionReader {

    /** Far beyond what people write, and short enough that nesting cannot overflow the parser's stack. */
    private static final int DEEPEST = 60;

    private ExpressionReader() {}

    /** Reads a value; nothing if it is none that is understood. */
    public static Optional<Expression> value(String text) {
        if (text.indexOf('$') < 0 && text.indexOf('@') < 0 && text.indexOf('%') < 0) {
            return Optional.of(Expression.text(text));
        }
        if (isTooDeep(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ExpressionBuilder.value(
                    parser(text, ExpressionLexer.DEFAULT_MODE).value()));
        } catch (ParseCancellationException notUnderstood) {
            return Optional.empty();
        }
    }

    /** Reads a condition that is not blank; nothing if it is none that is understood. */
    public static Optional<Condition> condition(String text) {
        if (isTooDeep(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ExpressionBuilder.condition(
                    parser(text, ExpressionLexer.CONDITION).condition().disjunction()));
        } catch (ParseCancellationException notUnderstood) {
            return Optional.empty();
        }
    }

    private static ExpressionParser parser(String text, int mode) {
        ExpressionLexer lexer = new ExpressionLexer(new Utf16CharStream(text, "expression"));
        lexer.removeErrorListeners();
        lexer.mode(mode);
        ExpressionParser parser = new ExpressionParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        return parser;
    }

    private static boolean isTooDeep(String text) {
        int depth = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            marks = c == '!' ? marks + 1 : c == ' ' ? marks : 0;
            if (depth > DEEPEST || marks > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
