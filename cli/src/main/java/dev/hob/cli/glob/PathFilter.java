package dev.hob.cli.glob;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which files findings are wanted for: those that an {@code include} matches, or all if there is none, but not those
 * that an {@code exclude} matches.
 */
public record PathFilter(List<GivenGlob> include, List<GivenGlob> exclude) {

    /** All files. */
    public static final PathFilter ALL = new PathFilter(List.of(), List.of());

    /** Copies. */
    public PathFilter {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /**
     * A glob, and who says so.
     *
     * @param origin what a message about it begins with: the option, or the place in a file with its colon
     */
    public record GivenGlob(PathGlob glob, String origin) {}

    /** Whether findings in {@code uri} are wanted. */
    public boolean accepts(String uri) {
        return (include.isEmpty() || matches(include, uri)) && !matches(exclude, uri);
    }

    private static boolean matches(List<GivenGlob> globs, String uri) {
        return globs.stream().anyMatch(given -> given.glob().matches(uri));
    }

    /** One line for each glob that matches none of {@code files}: it is likely mistyped. */
    public List<String> remarks(Collection<String> files) {
        return Stream.concat(include.stream(), exclude.stream())
                .filter(given -> files.stream().noneMatch(given.glob()::matches))
                .map(PathFilter::remark)
                .toList();
    }

    private static String remark(GivenGlob given) {
        String text = given.glob().toString();
        String everywhere = text.contains("/") || text.contains("\\")
                ? ""
                : "; in whatever folder it lies, that is '**/" + text + "'";
        return given.origin() + " '" + text + "' matches no file" + everywhere;
    }
}
