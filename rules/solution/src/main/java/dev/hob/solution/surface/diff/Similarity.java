package dev.hob.solution.surface.diff;

import java.util.Locale;

/** How alike two names are: what tells a renamed member from one that went while another came. */
public final class Similarity {

    private static final double LIKELY_RENAMED = 0.75;

    private Similarity() {}

    /** Whether {@code after} looks like {@code before} corrected or varied: at most a quarter of the letters differ. */
    public static boolean isClose(String before, String after) {
        return of(before, after) >= LIKELY_RENAMED;
    }

    /** From 0, nothing in common, to 1, the same but for case. */
    public static double of(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int longest = Math.max(left.length(), right.length());
        return longest == 0 ? 1 : 1 - (double) distance(left, right) / longest;
    }

    /** How many letters must be inserted, removed or replaced (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
