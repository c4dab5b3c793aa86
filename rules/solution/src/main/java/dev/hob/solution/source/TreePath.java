package dev.hob.solution.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Paths as MSBuild's properties show them. The root of the tree stands for {@code /tree}, so that what a project computes
 * from its own place does not depend on where the tree happens to lie; everything else lies outside.
 */
public final class TreePath {

    private static final String ROOT = "/tree";

    private TreePath() {}

    /** The full path of a file or folder of the tree. */
    public static String full(String uri) {
        return uri.isEmpty() ? ROOT : ROOT + "/" + uri;
    }

    /** The full path of the folder of {@code uri}, with the closing slash that MSBuild's properties have. */
    public static String directory(String uri) {
        return full(parent(uri)) + "/";
    }

    /** The folder of {@code uri} as URI. */
    public static String parent(String uri) {
        int slash = uri.lastIndexOf('/');
        return slash < 0 ? "" : uri.substring(0, slash);
    }

    /** The full, normalised path that {@code path} means when it is written relative to the folder {@code base}. */
    public static String resolve(String base, String path) {
        String written = path.strip().replace('\\', '/');
        return normalise(isRooted(written) ? written : full(base) + "/" + written);
    }

    /** The URI of a full path, if it lies in the tree. */
    public static Optional<String> uri(String fullPath) {
        if (fullPath.equals(ROOT) || fullPath.equals(ROOT + "/")) {
            return Optional.of("");
        }
        return fullPath.startsWith(ROOT + "/")
                ? Optional.of(stripClosingSlash(fullPath.substring(ROOT.length() + 1)))
                : Optional.empty();
    }

    /** The URI that {@code path} means, written relative to the folder {@code base}, if it lies in the tree. */
    public static Optional<String> uri(String base, String path) {
        return uri(resolve(base, path));
    }

    /** Resolves {@code .}, {@code ..} and doubled slashes; keeps a closing slash. */
    public static String normalise(String path) {
        if (!path.contains("/.") && !path.contains("//") && path.startsWith("/")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                if (kept.isEmpty()) {
                    // Above the drive's root there is nothing; a path that tried lies outside the tree for sure.
                    kept.add("..");
                } else {
                    kept.removeLast();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.add(segment);
            }
        }
        String joined = String.join("/", kept);
        String rooted = path.startsWith("/") ? "/" + joined : joined;
        return path.endsWith("/") && !rooted.endsWith("/") ? rooted + "/" : rooted;
    }

    /** Whether a path starts at the root of a file system, Unix or Windows. */
    public static boolean isRooted(String path) {
        return path.startsWith("/") || path.length() > 1 && path.charAt(1) == ':';
    }

    private static String stripClosingSlash(String uri) {
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }
}
