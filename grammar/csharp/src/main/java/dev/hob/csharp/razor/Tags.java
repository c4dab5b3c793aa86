package dev.hob.csharp.razor;

import dev.hob.csharp.grammar.CSharpToken;

/** Reads start tags: the code in attributes, the attributes of components that are code. */
final class Tags {

    private final RazorText text;
    private final GeneratedClass target;
    private final Markup markup;

    Tags(RazorText text, GeneratedClass target, Markup markup) {
        this.text = text;
        this.target = target;
        this.markup = markup;
    }

    /** At the sign before a name: reads the name. */
    String name() {
        int start = text.at + 1;
        start += text.charAt(start) == '!' ? 1 : 0;
        text.at = nameEnd(start);
        return text.word(start, text.at);
    }

    private int nameEnd(int offset) {
        int i = offset;
        while (text.startsWord(i) || Character.isDigit(text.charAt(i)) || isIn("-:.", text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isIn(String marks, char c) {
        return c != '\0' && marks.indexOf(c) >= 0;
    }

    /** Reads from behind the name to the end of the tag; returns whether the tag closes itself. */
    boolean rest() {
        boolean closed = false;
        char before = ' ';
        while (!text.isAtEnd()) {
            char c = text.next();
            if (c == '>') {
                text.at++;
                return closed;
            }
            closed = c == '/';
            if (c == '"' || c == '\'') {
                value(c);
            } else if (c == '@' && before != '=' && isDirectiveAttribute()) {
                directiveAttribute();
            } else {
                markup.character();
            }
            before = Character.isWhitespace(c) && before == '=' ? before : c;
        }
        return closed;
    }

    private void value(char quote) {
        text.at++;
        while (!text.isAtEnd() && text.next() != quote) {
            markup.character();
        }
        text.skip(1);
    }

    private boolean isDirectiveAttribute() {
        return target.file().kind() == RazorFile.Kind.COMPONENT && text.startsWord(text.at + 1);
    }

    /** {@code @onclick="…"} and the like: the value is C# unless it starts with a transition of its own. */
    private void directiveAttribute() {
        int start = text.at + 1;
        text.at = nameEnd(start);
        String name = text.word(start, text.at);
        int equals = text.skipSpace(text.at);
        if (text.charAt(equals) != '=') {
            return;
        }
        text.at = text.skipSpace(equals + 1);
        char quote = text.next();
        if (quote != '"' && quote != '\'') {
            return;
        }
        if (text.charAt(text.at + 1) == '@' || !isCode(name)) {
            value(quote);
        } else {
            expression(quote);
        }
    }

    private static boolean isCode(String name) {
        return !name.equals("formname") && !name.endsWith(":event") && !name.endsWith(":format");
    }

    private void expression(char quote) {
        int start = text.at + 1;
        int end = start;
        while (end < text.length() && text.charAt(end) != quote) {
            end++;
        }
        target.generate("(", start);
        text.at = text.tokens().moveTo(start);
        while (text.at < end) {
            take(end);
        }
        target.generate(");", end);
        text.at = end;
        text.skip(1);
    }

    private void take(int end) {
        CSharpToken token = text.tokens().next();
        text.at = Math.max(token.endOffset(), text.at + 1);
        if (text.at > end) {
            text.problem(token.getStartIndex(), "this goes on behind the end of the attribute");
        } else {
            target.add(token);
            text.at = text.tokens().isInString() ? text.at : text.tokens().moveTo(text.at);
        }
    }
}
