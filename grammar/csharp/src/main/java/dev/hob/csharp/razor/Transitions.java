package dev.hob.csharp.razor;

import dev.hob.csharp.grammar.CSharpLexer;
import dev.hob.csharp.grammar.CSharpToken;

/** Reads what follows {@code @} in markup: expressions, blocks and statements. */
final class Transitions {

    /** So often reading goes on behind a bracket that is never closed. */
    private static final int MAX_RESTARTS = 16;

    private final RazorText text;
    private final GeneratedClass target;
    private final CodeReader code;
    private int restarts;

    Transitions(RazorText text, GeneratedClass target, EmbeddedMarkup markup) {
        this.text = text;
        this.target = target;
        this.code = new CodeReader(text, target, markup);
    }

    CodeReader code() {
        return code;
    }

    /** At {@code (} behind the {@code @}: an expression up to the parenthesis that closes it. */
    void explicit() {
        if (closedGroup()) {
            target.generate(";", text.at);
        }
    }

    /** At {@code &#123;} behind the {@code @}: statements, in the same scope as those around. */
    void block() {
        code.group(false);
    }

    /** At a word behind the {@code @}. */
    void word() {
        if (isControl(text.at)) {
            control();
        } else {
            implicit();
        }
    }

    /** An expression without blanks: names, members, calls, elements. */
    private void implicit() {
        int size = target.size();
        CSharpToken first = take();
        if (first.getText().equals("await") && text.startsWord(text.skipBlanks(text.at))) {
            text.at = text.skipBlanks(text.at);
            take();
        }
        while (true) {
            char c = text.next();
            char next = text.charAt(text.at + 1);
            if (c == '(' || c == '[') {
                if (!closedGroup()) {
                    target.shorten(size);
                    return;
                }
            } else if (c == '.' && text.startsWord(text.at + 1)) {
                take();
                take();
            } else if (c == '?' && (next == '[' || next == '.' && text.startsWord(text.at + 2))) {
                take();
            } else if (c == '!' && (next == '[' || next == '(' || next == '.' && text.startsWord(text.at + 2))) {
                take();
            } else {
                break;
            }
        }
        if (first.getType() == CSharpLexer.PREDEFINED_TYPE && text.at == first.endOffset()) {
            // The type argument of a component: T="@string".
            target.shorten(size);
        } else {
            target.generate(";", text.at);
        }
    }

    private CSharpToken take() {
        CSharpToken token = text.tokens().at(text.at);
        text.at = token.endOffset();
        target.add(token);
        return token;
    }

    /** Reads a bracketed part of an expression; one that is never closed is given up at the end of its line. */
    private boolean closedGroup() {
        int size = target.size();
        int opener = text.at;
        if (code.group(true)) {
            return true;
        }
        target.shorten(size);
        if (text.isAtEnd() && ++restarts < MAX_RESTARTS) {
            text.at = text.lineEnd(opener);
        }
        return false;
    }

    private boolean isControl(int offset) {
        int end = text.wordEnd(offset);
        int behind = text.skipSpace(end);
        char next = text.charAt(behind);
        return switch (text.word(offset, end)) {
            case "if", "for", "foreach", "while", "switch", "lock", "using" -> next == '(';
            case "do", "try" -> next == '{';
            case "await" -> text.holds(behind, "foreach") || text.holds(behind, "using");
            default -> false;
        };
    }

    /** A statement with a header, and all that continues it. */
    private void control() {
        String keyword;
        do {
            keyword = headers();
            if (text.next() == '{') {
                code.group(true);
            } else {
                code.statement();
            }
        } while (continues(keyword));
    }

    /** Keywords with what stands in parentheses behind them, up to a body; returns the last keyword. */
    private String headers() {
        String keyword = header();
        while (isControl(text.at) || isWord("when")) {
            keyword = header();
        }
        return keyword;
    }

    private String header() {
        CSharpToken keyword = take();
        int behind = text.skipSpaceAndComments(text.at);
        if (text.charAt(behind) == '(') {
            text.at = behind;
            closedGroup();
        }
        text.at = text.skipSpaceAndComments(text.at);
        return keyword.getText();
    }

    /** Moves to the keyword that continues the statement of {@code keyword}, if one does. */
    private boolean continues(String keyword) {
        int end = text.at;
        text.at = text.skipSpaceAndComments(end);
        boolean more =
                switch (keyword) {
                    case "if" -> isWord("else");
                    case "try", "catch", "when" -> isWord("catch") || isWord("finally");
                    case "do" -> isWord("while");
                    default -> false;
                };
        if (!more) {
            text.at = end;
        } else if (keyword.equals("do")) {
            header();
            if (text.next() == ';') {
                take();
            }
            return false;
        }
        return more;
    }

    private boolean isWord(String word) {
        return text.word(text.at, text.wordEnd(text.at)).equals(word);
    }
}
