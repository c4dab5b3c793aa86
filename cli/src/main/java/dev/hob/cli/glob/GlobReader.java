package dev.hob.cli.glob;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one glob without braces into its tokens. */
final class GlobReader {

    private static final int LONGEST = 1_000;

    private final String glob;
    private final List<GlobToken> tokens = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int next;

    private GlobReader(String glob) {
        this.glob = glob;
    }

    /** The tokens of each alternative that the braces of {@code glob} give. */
    static List<List<GlobToken>> read(String glob) throws MalformedGlob {
        if (glob.isBlank()) {
            throw new MalformedGlob("it is empty");
        }
        if (glob.length() > LONGEST) {
            throw new MalformedGlob("it is longer than " + LONGEST + " characters");
        }
        List<List<GlobToken>> alternatives = new ArrayList<>();
        for (String alternative :
                Braces.expand(glob.strip().toLowerCase(Locale.ROOT).replace('\\', '/'))) {
            alternatives.add(new GlobReader(relative(alternative)).tokens());
        }
        return alternatives;
    }

    /** Without what says nothing: slashes at the ends, doubled ones, and names that are a dot. */
    private static String relative(String glob) throws MalformedGlob {
        List<String> names = new ArrayList<>();
        for (String name : glob.split("/")) {
            if (name.equals("..")) {
                throw new MalformedGlob("globs are relative to the root and do not lead out of it");
            }
            boolean repeatsFolders = name.equals("**")
                    && !names.isEmpty()
                    && names.get(names.size() - 1).equals("**");
            if (!name.isEmpty() && !name.equals(".") && !repeatsFolders) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    private List<GlobToken> tokens() throws MalformedGlob {
        while (next < glob.length()) {
            boolean startsName = next == 0 || glob.charAt(next - 1) == '/';
            if (startsName && glob.startsWith("**/", next)) {
                add(new GlobToken.Folders(), 3);
            } else if (startsName && glob.substring(next).equals("**")) {
                add(new GlobToken.Rest(), 2);
            } else {
                character();
            }
        }
        endLiteral();
        return List.copyOf(tokens);
    }

    private void character() throws MalformedGlob {
        switch (glob.charAt(next)) {
            case '*' -> add(new GlobToken.Part(), 1);
            case '?' -> add(GlobToken.Character.ANY, 1);
            case '[' -> set();
            default -> literal.append(glob.charAt(next++));
        }
    }

    private void set() throws MalformedGlob {
        int end = Braces.endOfSet(glob, next);
        String written = glob.substring(next + 1, end);
        boolean negated = written.startsWith("!") || written.startsWith("^");
        String members = negated ? written.substring(1) : written;
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i < members.length(); i++) {
            char first = members.charAt(i);
            boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
            char last = range ? members.charAt(i + 2) : first;
            if (last < first) {
                throw new MalformedGlob("'" + first + "-" + last + "' is backwards");
            }
            ranges.append(first).append(last);
            i += range ? 2 : 0;
        }
        add(new GlobToken.Character(ranges.toString(), negated), end + 1 - next);
    }

    private void add(GlobToken token, int length) {
        endLiteral();
        tokens.add(token);
        next += length;
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            tokens.add(new GlobToken.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
