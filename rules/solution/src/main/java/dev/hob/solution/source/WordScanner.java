package dev.hob.solution.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds which of many words stand in a file, in one pass over its raw bytes (Aho–Corasick). The first sieve of an audit: a file without any
 * word that a rule needs is never parsed. A word counts when no letter, digit or underscore touches it; in a file with characters outside
 * ASCII next to a word it may count although it is a part of a longer one, never the other way round.
 */
public final class WordScanner {

    private static final int ALPHABET = 256;
    private static final int NONE = -1;

    private final List<byte[]> words;
    private final List<String> names;
    private final int[] next;
    private final int[] wordAt;
    private final int[] shorterMatch;

    /** Makes a scanner for {@code words}. */
    public WordScanner(Collection<String> words) {
        names = words.stream().distinct().sorted().toList();
        this.words = names.stream().map(w -> w.getBytes(StandardCharsets.UTF_8)).toList();
        int states = 1 + this.words.stream().mapToInt(w -> w.length).sum();
        next = new int[states * ALPHABET];
        wordAt = new int[states];
        shorterMatch = new int[states];
        Arrays.fill(next, NONE);
        Arrays.fill(wordAt, NONE);
        addWords();
        linkFailures();
    }

    private void addWords() {
        int states = 1;
        for (int w = 0; w < words.size(); w++) {
            int state = 0;
            for (byte b : words.get(w)) {
                int edge = state * ALPHABET + (b & 0xff);
                if (next[edge] == NONE) {
                    next[edge] = states++;
                }
                state = next[edge];
            }
            wordAt[state] = w;
        }
    }

    /** Turns the trie into an automaton that never steps back: each missing edge leads where the longest matching suffix leads. */
    private void linkFailures() {
        int[] suffix = new int[wordAt.length];
        Deque<Integer> queue = new ArrayDeque<>();
        for (int c = 0; c < ALPHABET; c++) {
            if (next[c] == NONE) {
                next[c] = 0;
            } else {
                queue.add(next[c]);
            }
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            shorterMatch[state] = wordAt[suffix[state]] != NONE ? suffix[state] : shorterMatch[suffix[state]];
            for (int c = 0; c < ALPHABET; c++) {
                int edge = state * ALPHABET + c;
                int fallback = next[suffix[state] * ALPHABET + c];
                if (next[edge] == NONE) {
                    next[edge] = fallback;
                } else {
                    suffix[next[edge]] = fallback;
                    queue.add(next[edge]);
                }
            }
        }
    }

    /** The words that stand in {@code bytes}, the content of a file in UTF-8. */
    public Set<String> wordsIn(byte[] bytes) {
        BitSet found = new BitSet(words.size());
        int state = 0;
        for (int i = 0; i < bytes.length; i++) {
            state = next[state * ALPHABET + (bytes[i] & 0xff)];
            for (int match = state; match != 0; match = shorterMatch[match]) {
                int word = wordAt[match];
                if (word != NONE && standsAlone(bytes, i + 1 - words.get(word).length, i + 1)) {
                    found.set(word);
                }
            }
        }
        Set<String> result = new HashSet<>();
        found.stream().forEach(w -> result.add(names.get(w)));
        return result;
    }

    private static boolean standsAlone(byte[] bytes, int start, int end) {
        return (start == 0 || !isWordByte(bytes[start - 1])) && (end == bytes.length || !isWordByte(bytes[end]));
    }

    private static boolean isWordByte(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_';
    }
}
