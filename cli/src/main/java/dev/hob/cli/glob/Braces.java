package dev.hob.cli.glob;

import java.util.ArrayList;
import java.util.List;

/** The globs without braces that one with braces stands for: {@code a{b,c}} is {@code ab} and {@code ac}. */
final class Braces {

    private static final int MOST = 256;

    private Braces() {}

    static List<String> expand(String glob) throws MalformedGlob {
        List<String> done = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of(glob));
        while (!open.isEmpty()) {
            String each = open.remove(open.size() - 1);
            int brace = find(each, 0, '{');
            if (brace < 0) {
                done.add(each);
            } else {
                open.addAll(alternatives(each, brace));
            }
            if (done.size() + open.size() > MOST) {
                throw new MalformedGlob("its braces stand for more than " + MOST + " globs");
            }
        }
        return done;
    }

    private static List<String> alternatives(String glob, int brace) throws MalformedGlob {
        int depth = 1;
        List<Integer> ends = new ArrayList<>(List.of(brace));
        int i = brace + 1;
        while (true) {
            i = find(glob, i, '{', '}', ',');
            if (i < 0) {
                throw new MalformedGlob("a brace is not closed");
            }
            char c = glob.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 || depth == 1 && c == ',') {
                ends.add(i);
            }
            if (depth == 0) {
                break;
            }
            i++;
        }
        List<String> alternatives = new ArrayList<>();
        for (int n = 1; n < ends.size(); n++) {
            String part = glob.substring(ends.get(n - 1) + 1, ends.get(n));
            alternatives.add(glob.substring(0, brace) + part + glob.substring(i + 1));
        }
        return alternatives;
    }

    /** Where one of {@code sought} stands outside of brackets, from {@code start} on; -1 if nowhere. */
    private static int find(String glob, int start, char... sought) throws MalformedGlob {
        String characters = new String(sought);
        for (int i = start; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (characters.indexOf(c) >= 0) {
                return i;
            }
            i = c == '[' ? endOfSet(glob, i) : i;
        }
        return -1;
    }

    /** Where the set closes that opens at {@code start}; a closing bracket that comes first is a member of it. */
    static int endOfSet(String glob, int start) throws MalformedGlob {
        int first = start + 1;
        if (first < glob.length() && "!^".indexOf(glob.charAt(first)) >= 0) {
            first++;
        }
        int end = glob.indexOf(']', first + 1);
        if (end < 0 || glob.substring(start, end).contains("/")) {
            throw new MalformedGlob("a bracket is not closed");
        }
        return end;
    }
}
