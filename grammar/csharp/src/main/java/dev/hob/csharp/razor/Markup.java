package dev.hob.csharp.razor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Reads markup, of which nothing is kept but the code in it. In the document tags need not fit; in code they say where
 * markup ends.
 */
final class Markup implements EmbeddedMarkup {

    /** Elements that have no end tag. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "command", "embed", "hr", "img", "input", "keygen", "link", "meta", "param",
            "source", "track", "wbr");

    private static final Set<String> RAW = Set.of("script", "style");

    private final RazorText text;
    private final GeneratedClass target;
    private final Transitions transitions;
    private final Directives directives;
    private final Tags tags;
    /** How many braces are open in the text of a section. */
    private int braces;

    /** An element that is not closed yet. */
    private record Element(String name, int offset) {}

    Markup(RazorText text, GeneratedClass target) {
        this.text = text;
        this.target = target;
        this.transitions = new Transitions(text, target, this);
        this.directives = new Directives(text, target, transitions, this);
        this.tags = new Tags(text, target, this);
    }

    /** Reads the whole file. */
    void document() {
        while (!text.isAtEnd() && !text.tokens().areTooMany()) {
            step();
        }
    }

    /** Reads to the brace that closes a section. */
    void section() {
        text.enter();
        int outer = braces;
        int opener = text.at - 1;
        braces = 0;
        while (!text.isAtEnd() && !(braces <= 0 && text.next() == '}')) {
            step();
        }
        braces = outer;
        if (text.isAtEnd()) {
            text.unclosed(opener, "'{' without '}'");
        } else {
            text.at++;
        }
        text.leave();
    }

    @Override
    public boolean isTransition(char next) {
        return next == '(' || next == '{' || next == '_' || Character.isLetter(next);
    }

    @Override
    public void instead() {
        text.enter();
        if (text.next() == '@' && text.charAt(text.at + 1) == ':') {
            line();
        } else if (text.next() == '@' && text.charAt(text.at + 1) != '<') {
            transition();
        } else {
            text.at += text.next() == '@' ? 1 : 0;
            element();
        }
        text.leave();
    }

    private void line() {
        text.at += 2;
        while (!text.isAtEnd() && text.next() != '\n' && text.next() != '\r') {
            if (text.next() == '@') {
                transition();
            } else {
                text.at++;
            }
        }
    }

    /** Reads an element with all that is in it. */
    private void element() {
        Deque<Element> open = new ArrayDeque<>();
        do {
            if (text.next() == '<' && text.charAt(text.at + 1) == '/') {
                close(open);
            } else if (startsElement()) {
                open(open);
            } else {
                step();
            }
        } while (!open.isEmpty() && !text.isAtEnd());
        if (!open.isEmpty()) {
            Element first = open.peekLast();
            text.unclosed(first.offset, "the element '" + first.name + "' is not closed");
        }
    }

    private boolean startsElement() {
        return text.next() == '<' && (text.startsWord(text.at + 1) || text.holds(text.at, "<!") && isBang());
    }

    /** {@code <!p>} is an element that is written as it stands; {@code <!--} and {@code <!DOCTYPE} are none. */
    private boolean isBang() {
        return text.startsWord(text.at + 2) && !text.holds(text.at + 2, "doctype");
    }

    private void open(Deque<Element> open) {
        int start = text.at;
        String name = tags.name();
        boolean closed = tags.rest();
        String kind = name.toLowerCase(Locale.ROOT);
        if (closed) {
            return;
        }
        if (isVoid(name)) {
            int behind = text.skipSpace(text.at);
            text.at = text.holds(behind, "</" + kind) ? Math.max(text.at, text.behind(">", behind)) : text.at;
        } else if (RAW.contains(kind)) {
            raw(kind);
        } else {
            open.push(new Element(name, start));
        }
    }

    /** In components names have case: {@code Link} is nobody's void element. */
    private boolean isVoid(String name) {
        return VOID.contains(target.file().kind() == RazorFile.Kind.VIEW ? name.toLowerCase(Locale.ROOT) : name);
    }

    private void close(Deque<Element> open) {
        int start = text.at;
        text.at++;
        String name = tags.name();
        int end = text.behind(">", text.at);
        text.at = end < 0 ? text.length() : end;
        boolean fits = open.stream().anyMatch(element -> element.name.equalsIgnoreCase(name));
        if (fits) {
            while (!open.pop().name.equalsIgnoreCase(name)) {
                // Elements inside end with the one around them.
            }
        } else if (!isVoid(name)) {
            text.problem(start, "the end tag '" + name + "' closes nothing that is open here");
        }
    }

    /** Reads the text of a script or a style sheet up to its end tag. */
    private void raw(String name) {
        String end = "</" + name;
        while (!text.isAtEnd() && !text.holds(text.at, end)) {
            character();
        }
        int behind = text.behind(">", text.at);
        text.at = behind < 0 ? text.length() : behind;
    }

    private void comment() {
        int start = text.at;
        text.skip(4);
        while (!text.isAtEnd() && !text.holds(text.at, "-->")) {
            character();
        }
        text.skip(3);
        text.tokens().comment(start, text.at);
    }

    /** Reads a character, a tag, a comment or a transition; elements are not followed. */
    private void step() {
        if (text.next() == '@') {
            transition();
        } else if (text.holds(text.at, "<!--")) {
            comment();
        } else if (startsElement()) {
            String name = tags.name().toLowerCase(Locale.ROOT);
            if (!tags.rest() && RAW.contains(name)) {
                raw(name);
            }
        } else {
            character();
        }
    }

    /** Reads a character of text or a transition. */
    void character() {
        char c = text.next();
        if (c == '@') {
            transition();
        } else {
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            text.at++;
        }
    }

    /** At {@code @}: reads the code behind it, if it leads to code. */
    void transition() {
        int at = text.at;
        char next = text.charAt(at + 1);
        if (next == '*') {
            text.skipComment();
        } else if (next == '@') {
            text.at += 2;
        } else if (isTransition(next) && !isAddress(at)) {
            text.at++;
            code(next);
        } else {
            text.at++;
        }
    }

    private void code(char first) {
        if (first == '(') {
            transitions.explicit();
        } else if (first == '{') {
            transitions.block();
        } else if (!directives.read()) {
            transitions.word();
        }
    }

    /** Whether the sign stands in an e-mail address: between letters or digits. */
    private boolean isAddress(int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
