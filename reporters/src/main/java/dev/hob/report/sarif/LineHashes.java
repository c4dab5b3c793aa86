package dev.hob.report.sarif;

import dev.hob.findings.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * GitHub's {@code primaryLocationLineHash} of every line of a file. GitHub keeps track of an alert by it, so it must be
 * the very value that GitHub's upload action computes, quirks included.
 *
 * <p>A line's hash is a polynomial of the 100 characters from its start, spaces and tabs left out, line ends made LF,
 * the end of the file marked by 0xFFFF and followed by zeros. Behind a colon stands how many lines up to here have had
 * this hash. The action reads every file as UTF-8 and takes a byte order mark for a character.
 */
final class LineHashes {

    private static final int WINDOW = 100;
    private static final long BASE = 37;
    private static final char END_OF_FILE = 0xFFFF;

    /** What a character that leaves the window was multiplied by on its way through. */
    private static final long WEIGHT_OF_LEAVING = power(WINDOW);

    private final long[] window = new long[WINDOW];
    private final boolean[] startsLine = new boolean[WINDOW];
    private final List<Long> hashes = new ArrayList<>();
    private int next;
    private long hash;

    private LineHashes() {}

    /** The hashes of all lines of {@code source}, the first line's first. */
    static List<String> of(SourceText source) {
        LineHashes hashes = new LineHashes();
        hashes.read(new String(source.bytes(), StandardCharsets.UTF_8));
        return hashes.withOccurrence();
    }

    private static long power(int exponent) {
        long result = 1;
        for (int i = 0; i < exponent; i++) {
            result *= BASE;
        }
        return result;
    }

    private void read(String text) {
        boolean lineStart = true;
        boolean afterCr = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : END_OF_FILE;
            boolean skipped = c == ' ' || c == '\t' || afterCr && c == '\n';
            afterCr = c == '\r';
            if (skipped) {
                continue;
            }
            char normalised = c == '\r' ? '\n' : c;
            push(normalised, lineStart);
            lineStart = normalised == '\n';
        }
        for (int i = 0; i < WINDOW; i++) {
            push(0, false);
        }
    }

    /** Lets a character in; the line whose start thereby leaves the window has all its characters, so it is done. */
    private void push(long c, boolean lineStart) {
        if (startsLine[next]) {
            hashes.add(hash);
        }
        startsLine[next] = lineStart;
        hash = BASE * hash + c - WEIGHT_OF_LEAVING * window[next];
        window[next] = c;
        next = (next + 1) % WINDOW;
    }

    private List<String> withOccurrence() {
        Map<Long, Integer> seen = new HashMap<>();
        return hashes.stream()
                .map(h -> Long.toHexString(h) + ":" + seen.merge(h, 1, Integer::sum))
                .toList();
    }
}
