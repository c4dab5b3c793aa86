package dev.hob.solution.evaluation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file pattern of an item, on URIs and without case: {@code *} and {@code ?} within a name, {@code **} across folders.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/msbuild-items#wildcards">Wildcards</a>
 */
final class Glob {

    private final String folder;
    private final Pattern pattern;

    private Glob(String folder, Pattern pattern) {
        this.folder = folder;
        this.pattern = pattern;
    }

    static boolean isPattern(String path) {
        return path.indexOf('*') >= 0 || path.indexOf('?') >= 0;
    }

    /** The pattern {@code uri}, relative to the root of the tree. */
    static Glob of(String uri) {
        String[] segments = uri.split("/");
        StringBuilder folder = new StringBuilder();
        int fixed = 0;
        while (fixed < segments.length - 1 && !isPattern(segments[fixed])) {
            folder.append(fixed == 0 ? "" : "/").append(segments[fixed]);
            fixed++;
        }
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("**")) {
                regex.append(last ? ".*" : "(?:[^/]+/)*");
            } else {
                segment(segments[i], regex);
                regex.append(last ? "" : "/");
            }
        }
        return new Glob(folder.toString(), Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    private static void segment(String segment, StringBuilder regex) {
        // For MSBuild, as for Windows, *.* is any name.
        String folded = segment.equals("*.*") ? "*" : segment.toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '*') {
                // Two stars inside a name are one.
                if (i == 0 || folded.charAt(i - 1) != '*') {
                    regex.append("[^/]*");
                }
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
    }

    /** The folder above which nothing can match, as written. */
    String folder() {
        return folder;
    }

    boolean matches(String uri) {
        return pattern.matcher(uri.toLowerCase(Locale.ROOT)).matches();
    }
}
