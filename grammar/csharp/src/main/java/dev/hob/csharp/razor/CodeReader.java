package dev.hob.csharp.razor;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.CSharpToken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Reads C# token by token: what stands in brackets, or a statement. Where a statement may start, markup may stand
 * instead; no statement or operand of C# starts with {@code <}, so the token in front tells.
 */
final class CodeReader {

    /** How many open brackets are looked through for one that fits, so that damage costs no quadratic time. */
    private static final int MAX_LOOK_BACK = 64;

    private final RazorText text;
    private final GeneratedClass target;
    private final EmbeddedMarkup markup;

    /**
     * An open bracket.
     *
     * @param header whether it holds the header of a statement: {@code if (…)}
     * @param block whether it is a brace around statements or members, and no initializer
     */
    private record Open(int type, boolean header, boolean block) {}

    /** How far a run of tokens has come. */
    private static final class Run {
        final Deque<Open> open = new ArrayDeque<>();
        int last = SEMICOLON;
        /** Whether the last token closed the header of a statement. */
        boolean headerClosed;

        /** How many brackets are open around the label of a switch that is being read; negative if none is. */
        int label = -1;

        void behind(int type) {
            if (type == CASE || type == DEFAULT) {
                label = open.size();
            }
            boolean endsLabel = type == COLON && label == open.size();
            last = endsLabel ? SEMICOLON : type;
            label = endsLabel || type == SEMICOLON ? -1 : label;
            headerClosed = false;
        }

        /** Whether markup may stand here. */
        boolean mayBeMarkup() {
            return headerClosed
                    || switch (last) {
                        case LBRACE, RBRACE, SEMICOLON, COLON, ELSE, DO -> true;
                        default -> false;
                    };
        }

        /** Whether a statement starts here for sure. */
        boolean startsStatement() {
            return last != COLON && mayBeMarkup() && (last != LBRACE || open.isEmpty() || open.peek().block);
        }

        /** Whether what stands here is all that a statement's header is for. */
        boolean isBody() {
            return headerClosed || last == ELSE || last == DO;
        }
    }

    CodeReader(RazorText text, GeneratedClass target, EmbeddedMarkup markup) {
        this.text = text;
        this.target = target;
        this.markup = markup;
    }

    /**
     * Reads from the bracket that stands here to its partner.
     *
     * @param withBrackets whether the two are part of the code
     * @return whether it has a partner
     */
    boolean group(boolean withBrackets) {
        text.enter();
        CSharpToken opener = text.tokens().at(text.at);
        text.at = opener.endOffset();
        if (withBrackets) {
            target.add(opener);
        }
        Run run = new Run();
        run.open.push(new Open(opener.getType(), false, true));
        run.behind(opener.getType());
        boolean closed = read(run, opener, withBrackets);
        text.leave();
        return closed;
    }

    /** Reads a statement without braces up to its semicolon; markup in its place becomes a block. */
    void statement() {
        Run run = new Run();
        run.headerClosed = true;
        read(run, null, true);
    }

    /** Reads on until {@code opener} is closed or, without one, a statement ends. */
    private boolean read(Run run, CSharpToken opener, boolean withBrackets) {
        while (true) {
            if (!text.tokens().isInString()) {
                text.at = text.tokens().moveTo(text.at);
                if (text.holds(text.at, "@*")) {
                    text.skipComment();
                    continue;
                }
                if (isMarkup(run)) {
                    if (opener == null) {
                        return true;
                    }
                    continue;
                }
            }
            CSharpToken token = text.tokens().next();
            int type = token.getType();
            boolean stray = type == RBRACE && !closes(run, type);
            if (type == EOF || stray) {
                if (opener != null) {
                    String closer = opener.getType() == LBRACE ? "}" : opener.getType() == LPAREN ? ")" : "]";
                    String message = "'" + opener.getText() + "' without '" + closer + "'";
                    if (stray) {
                        text.problem(opener.getStartIndex(), message);
                    } else {
                        text.unclosed(opener.getStartIndex(), message);
                    }
                }
                text.at = token.getStartIndex();
                return false;
            }
            text.at = token.endOffset();
            boolean header = follow(run, type);
            boolean done = run.open.isEmpty() && (opener != null || type == SEMICOLON);
            if (!done || withBrackets) {
                target.add(token);
            }
            if (done) {
                return true;
            }
            run.behind(type);
            run.headerClosed = header;
        }
    }

    /** Keeps the open brackets; returns whether the token closes the header of a statement. */
    private static boolean follow(Run run, int type) {
        switch (type) {
            case LPAREN -> run.open.push(new Open(type, isHeader(run.last), false));
            case LBRACE -> run.open.push(new Open(type, false, isBlock(run)));
            case LBRACKET, INTERPOLATION_OPEN -> run.open.push(new Open(type, false, false));
            case RPAREN, RBRACKET, RBRACE, INTERPOLATION_CLOSE -> {
                if (closes(run, type)) {
                    int opener = openerOf(type);
                    while (run.open.peek().type != opener) {
                        run.open.pop();
                    }
                    return run.open.pop().header;
                }
            }
            default -> {
                // no bracket
            }
        }
        return false;
    }

    /** Whether an open bracket waits for this one: a brace outranks what is not closed inside of it. */
    private static boolean closes(Run run, int type) {
        int opener = openerOf(type);
        Iterator<Open> open = run.open.iterator();
        for (int i = 0; i < MAX_LOOK_BACK && open.hasNext(); i++) {
            int candidate = open.next().type;
            if (candidate == opener) {
                return true;
            }
            if (rank(candidate) > rank(opener)) {
                return false;
            }
        }
        return false;
    }

    private static int openerOf(int closer) {
        return switch (closer) {
            case RPAREN -> LPAREN;
            case RBRACKET -> LBRACKET;
            case RBRACE -> LBRACE;
            default -> INTERPOLATION_OPEN;
        };
    }

    private static int rank(int opener) {
        return opener == LBRACE ? 1 : opener == INTERPOLATION_OPEN ? 2 : 0;
    }

    private static boolean isHeader(int before) {
        return switch (before) {
            case IF, FOR, FOREACH, WHILE, SWITCH, LOCK, USING, FIXED, CATCH, WHEN -> true;
            default -> false;
        };
    }

    /** Whether a brace here holds statements or members: an initializer's stands behind {@code new} or an operand. */
    private static boolean isBlock(Run run) {
        return run.headerClosed
                || switch (run.last) {
                    case ARROW, ELSE, DO, TRY, FINALLY, LBRACE, RBRACE, SEMICOLON, COLON -> true;
                    case RPAREN, CATCH, CHECKED, UNCHECKED, UNSAFE -> true;
                    default -> false;
                };
    }

    /** Reads what is no C# at this place; returns whether there was any. */
    private boolean isMarkup(Run run) {
        char c = text.next();
        char next = text.charAt(text.at + 1);
        if (c == '@' && next == '<' && !run.mayBeMarkup()) {
            template();
            run.behind(IDENTIFIER);
            return true;
        }
        if (!run.mayBeMarkup()) {
            return false;
        }
        boolean certain = next == ':' || next == '<' || next == '(' || next == '{';
        boolean transition = c == '@' && (certain || run.startsStatement() && markup.isTransition(next));
        if (c == '<' && startsTag(next) || transition) {
            boolean wrapped = run.isBody();
            wrap(wrapped, "{");
            markup.instead();
            wrap(wrapped, "}");
            run.behind(SEMICOLON);
            return true;
        }
        return false;
    }

    private void wrap(boolean wrapped, String brace) {
        if (wrapped) {
            target.generate(brace, text.at);
        }
    }

    /** Markup as an operand: a function that writes it. */
    private void template() {
        String parameter = target.file().kind() == RazorFile.Kind.VIEW ? "item" : "__builder";
        target.generate(parameter + " => {", text.at);
        markup.instead();
        target.generate("}", text.at);
    }

    private static boolean startsTag(char c) {
        return c == '/' || c == '!' || c == '?' || c == '@' || Character.isLetter(c);
    }
}
