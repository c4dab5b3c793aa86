package dev.hob.cli.glob;

import java.util.List;
import java.util.Locale;

/**
 * A pattern for paths relative to the root: {@code *} and {@code ?} within a name, {@code **} for any number of
 * folders, {@code [a-z]}, {@code [!a-z]}, {@code {a,b}}. A pattern that matches a folder stands for all that lies in
 * it. Case does not matter, and {@code \} is {@code /}, as on Windows: what a glob means does not depend on the
 * platform, which the JDK's own globs do.
 */
public final class PathGlob {

    private final String text;
    private final List<List<GlobToken>> alternatives;

    private PathGlob(String text, List<List<GlobToken>> alternatives) {
        this.text = text;
        this.alternatives = alternatives;
    }

    /**
     * Reads a glob as a user wrote it.
     *
     * @throws MalformedGlob if it is none
     */
    public static PathGlob of(String text) throws MalformedGlob {
        return new PathGlob(text, GlobReader.read(text));
    }

    /** Whether it matches {@code uri}, relative to the root with {@code /}, or a folder that this lies in. */
    public boolean matches(String uri) {
        String path = uri.toLowerCase(Locale.ROOT);
        return alternatives.stream().anyMatch(tokens -> matches(tokens, path));
    }

    /** Keeps all places that one could have got to, instead of trying one after the other: no pattern makes it slow. */
    private static boolean matches(List<GlobToken> tokens, String path) {
        boolean[] reached = new boolean[path.length() + 1];
        reached[0] = true;
        for (GlobToken token : tokens) {
            reached = token.after(reached, path);
        }
        for (int i = 0; i <= path.length(); i++) {
            boolean endsAName = i == path.length() || path.charAt(i) == '/';
            if (reached[i] && (endsAName || tokens.isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
