package dev.hob.report.sarif;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * GitHub's hash of lines as one would write it down from its description, without rolling anything: for each line the
 * polynomial of its window, with numbers of any size. What {@link LineHashes} computes must be the same.
 */
final class PlainLineHash {

    private static final int WINDOW = 100;
    private static final BigInteger BASE = BigInteger.valueOf(37);
    private static final BigInteger UNSIGNED_LONG = BigInteger.ONE.shiftLeft(64);

    private PlainLineHash() {}

    /** The hashes of the lines of a file of {@code bytes}, the first line's first. */
    static List<String> of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[ \t]", "")
                + '\uFFFF';
        List<String> hashes = new ArrayList<>();
        Map<BigInteger, Integer> seen = new HashMap<>();
        for (int start = 0; start < text.length(); start = nextLine(text, start)) {
            BigInteger hash = window(text, start);
            hashes.add(hash.toString(16) + ":" + seen.merge(hash, 1, Integer::sum));
        }
        return hashes;
    }

    private static int nextLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private static BigInteger window(String text, int start) {
        BigInteger hash = BigInteger.ZERO;
        for (int i = start; i < start + WINDOW; i++) {
            int c = i < text.length() ? text.charAt(i) : 0;
            hash = hash.multiply(BASE).add(BigInteger.valueOf(c));
        }
        return hash.mod(UNSIGNED_LONG);
    }
}
