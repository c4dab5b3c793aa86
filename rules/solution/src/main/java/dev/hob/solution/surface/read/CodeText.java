package dev.hob.solution.surface.read;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.grammar.TextSpan;
import java.util.Set;
import java.util.regex.Pattern;

/** Code on one line: without comments, white space where there was some. */
final class CodeText {

    /** White space that is more than one blank, and what may begin a comment. */
    private static final Pattern NOT_PLAIN = Pattern.compile("[\\s&&[^ ]]|  |/[/*]");

    private static final String BEFORE = "class C { object x = ";
    private static final String AFTER = "; }";

    private CodeText() {}

    /** The code of an expression. */
    static String of(CSharpNode expression) {
        String text = expression.getText();
        return NOT_PLAIN.matcher(text).find() ? joined(text) : text;
    }

    private static String joined(String expression) {
        String text = BEFORE + expression + AFTER;
        StringBuilder line = new StringBuilder();
        int last = BEFORE.length();
        for (TextSpan token : CSharpSource.read(text, Set.of()).tokens()) {
            if (token.start() >= BEFORE.length() && token.end() <= text.length() - AFTER.length()) {
                if (token.start() > last) {
                    line.append(' ');
                }
                line.append(text, token.start(), token.end());
                last = token.end();
            }
        }
        return line.toString();
    }
}
