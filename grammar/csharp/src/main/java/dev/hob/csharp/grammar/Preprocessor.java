package dev.hob.csharp.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads the directives (§6.5) for the lexer and skips the text that {@code #if} switches off, character by character:
 * what is inactive need not be made of tokens.
 */
final class Preprocessor {

    /** An open {@code #if} (whether a branch was taken, whether its {@code #else} was reached) or {@code #region}. */
    private record Open(boolean isRegion, boolean taken, boolean isLast) {}

    private final char[] text;
    private final Trivia trivia;
    private final Set<String> symbols;
    private final Deque<Open> open = new ArrayDeque<>();
    private int openIfs;

    Preprocessor(char[] text, Set<String> symbols, Trivia trivia) {
        this.text = text;
        this.symbols = new HashSet<>(symbols);
        this.trivia = trivia;
    }

    /**
     * Reads the directive whose number sign stands at {@code hash}, behind some token or not; returns the offset at which
     * tokens go on.
     */
    int read(int hash, boolean behindToken) {
        if (!isFirstOnItsLine(hash)) {
            trivia.problem(hash, "'#' must come first on its line");
            return hash + 1;
        }
        Line line = new Line(hash);
        trivia.directive(line.directive(hash));
        DirectiveForms.problem(line.name, line.argument())
                .ifPresent(problem -> trivia.problem(line.argumentStart, problem));
        checkPlace(line.name, hash, behindToken);
        return switch (line.name) {
            case "if" -> {
                boolean taken = condition(line);
                open.push(new Open(false, taken, false));
                openIfs++;
                yield taken ? line.end : skipInactive(line.end);
            }
            case "elif", "else" -> {
                if (closesRegionFirst(hash)) {
                    trivia.problem(hash, "'#" + line.name + "' without '#if'");
                    yield line.end;
                }
                branch(line.name, hash);
                yield skipInactive(line.end);
            }
            case "endif" -> {
                closeIf(hash);
                yield line.end;
            }
            default -> {
                plain(line, hash);
                yield line.end;
            }
        };
    }

    /** Reports what is still open at the end of the file. */
    void finish() {
        for (Open group : open) {
            String expected = group.isRegion ? "'#endregion'" : "'#endif'";
            trivia.problem(text.length, "expected " + expected);
        }
    }

    private void checkPlace(String name, int hash, boolean behindToken) {
        boolean early = name.equals("define") || name.equals("undef") || name.equals(":");
        if (early && behindToken) {
            trivia.problem(hash, "'#" + name + "' must stand before everything but comments and directives");
        } else if (name.equals("!") && hash > 0) {
            trivia.problem(hash, "'#!' must be the first line");
        }
    }

    /** A further branch of the innermost {@code #if} begins. */
    private void branch(String name, int hash) {
        Open group = open.pop();
        if (group.isLast) {
            trivia.problem(hash, "'#" + name + "' stands behind '#else'");
        }
        open.push(new Open(false, group.taken, group.isLast || name.equals("else")));
    }

    private void plain(Line line, int hash) {
        switch (line.name) {
            case "define" -> symbols.add(line.symbol());
            case "undef" -> symbols.remove(line.symbol());
            case "region" -> open.push(new Open(true, true, false));
            case "endregion" -> {
                if (open.isEmpty() || !open.peek().isRegion) {
                    trivia.problem(hash, "'#endregion' without '#region'");
                } else {
                    open.pop();
                }
            }
            case "error", "warning", "line", "pragma", "nullable", "!", ":", "r", "load" -> {
                // They change nothing about the syntax: an active #error is for the compiler to raise.
            }
            default -> trivia.problem(hash, "unknown directive");
        }
    }

    private void closeIf(int hash) {
        if (closesRegionFirst(hash)) {
            trivia.problem(hash, "'#endif' without '#if'");
        } else {
            open.pop();
            openIfs--;
        }
    }

    /** A region that is still open inside a branch is closed with an error; returns whether no {@code #if} is open. */
    private boolean closesRegionFirst(int hash) {
        boolean anyIf = openIfs > 0;
        while (anyIf && open.peek().isRegion) {
            open.pop();
            trivia.problem(hash, "expected '#endregion'");
        }
        return !anyIf;
    }

    /** Skips from the end of a directive's line to the branch that is taken or to the {@code #endif}. */
    private int skipInactive(int from) {
        int depth = 0;
        int start = LineEnds.after(text, from);
        int i = start;
        while (i < text.length) {
            int first = LineEnds.skipBlanks(text, i, text.length);
            int lineEnd = LineEnds.next(text, first);
            if (first < text.length && text[first] == '#') {
                if (i > start) {
                    trivia.inactive(start, i);
                }
                Line line = new Line(first);
                if (depth == 0 && line.endsBranch()) {
                    trivia.directive(line.directive(first));
                }
                if (depth == 0 && line.startsBranch()) {
                    branch(line.name, first);
                }
                if (line.name.equals("if")) {
                    depth++;
                } else if (line.name.equals("endif") && depth-- == 0) {
                    open.pop();
                    openIfs--;
                    return line.end;
                } else if (depth == 0 && takes(line)) {
                    return line.end;
                }
                start = LineEnds.after(text, lineEnd);
            }
            i = LineEnds.after(text, lineEnd);
        }
        if (text.length > start) {
            trivia.inactive(start, text.length);
        }
        return text.length;
    }

    private boolean takes(Line line) {
        if (!line.startsBranch() || open.peek().taken) {
            return false;
        }
        boolean taken = line.name.equals("else") || condition(line);
        if (taken) {
            Open group = open.pop();
            open.push(new Open(false, true, group.isLast));
        }
        return taken;
    }

    private boolean condition(Line line) {
        PreprocessingExpression expression = new PreprocessingExpression(text, line.argumentStart, line.end, symbols);
        boolean value = expression.evaluate();
        if (!expression.isWellFormed()) {
            trivia.problem(line.argumentStart, "expected a condition of symbols, '!', '&&', '||', '==', '!='");
        }
        return value;
    }

    private boolean isFirstOnItsLine(int hash) {
        int i = hash - 1;
        while (i >= 0 && LineEnds.isBlank(text[i])) {
            i--;
        }
        return i < 0 || LineEnds.isLineEnd(text[i]);
    }

    /** A directive's line: its name, and where its argument and the line end. */
    private final class Line {

        final String name;
        final int argumentStart;
        final int end;

        Line(int hash) {
            end = LineEnds.next(text, hash);
            int nameStart = LineEnds.skipBlanks(text, hash + 1, end);
            int i = nameStart;
            while (i < end && Character.isLetter(text[i])) {
                i++;
            }
            if (i == nameStart && i < end) {
                i++;
            }
            name = new String(text, nameStart, i - nameStart);
            argumentStart = i;
        }

        Directive directive(int hash) {
            return new Directive(name, hash, end, argument());
        }

        boolean startsBranch() {
            return name.equals("elif") || name.equals("else");
        }

        boolean endsBranch() {
            return startsBranch() || name.equals("endif");
        }

        String argument() {
            return new String(text, argumentStart, end - argumentStart).strip();
        }

        String symbol() {
            String argument = argument();
            int i = 0;
            while (i < argument.length() && Character.isUnicodeIdentifierPart(argument.charAt(i))) {
                i++;
            }
            return argument.substring(0, i);
        }
    }
}
