package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import java.util.Arrays;

/**
 * Counts the colons ahead that no conditional operator ahead needs: they are for those that are open, which tells
 * {@code a ? [b] : c} from {@code a?[b]}. Each stretch between commas is run through once, however often it is asked for.
 */
final class SpareColons {

    private final TokenBuffer tokens;
    /** By question mark: one more than the colons to spare behind it; 0 where it was not asked for. */
    private int[] known = {};

    private int[] marks = new int[16];
    private int count;

    SpareColons(TokenBuffer tokens) {
        this.tokens = tokens;
    }

    /** How many colons behind the question mark at {@code question}, and before {@code end}, are to spare. */
    int behind(int question, int end) {
        if (known.length == 0) {
            known = new int[tokens.count()];
        }
        if (known[question] == 0) {
            collectMarks(question, end);
            countBackwards();
        }
        return known[question] - 1;
    }

    /** Collects the question marks and colons from {@code from} to the end of the operand, bracketed ones left out. */
    private void collectMarks(int from, int end) {
        count = 0;
        for (int i = from; i < end; i++) {
            switch (tokens.kind(i)) {
                case LPAREN, LBRACKET, LBRACE, INTERPOLATION_OPEN -> i = Math.max(i, tokens.match(i));
                case QUESTION, COLON -> add(i);
                case COMMA, SEMICOLON, FORMAT_COLON -> {
                    return;
                }
                default -> {
                    // part of an operand
                }
            }
        }
    }

    private void add(int mark) {
        if (count == marks.length) {
            marks = Arrays.copyOf(marks, count * 2);
        }
        marks[count++] = mark;
    }

    private void countBackwards() {
        int spare = 0;
        for (int at = count - 1; at >= 0; at--) {
            int mark = marks[at];
            if (tokens.kind(mark) == COLON) {
                spare++;
            } else {
                known[mark] = spare + 1;
                int next = tokens.kind(mark + 1);
                boolean access = next == DOT || next == LBRACKET;
                spare = access ? spare : Math.max(0, spare - 1);
            }
        }
    }
}
