package dev.hob.rule.hostfile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name by which one file builds an image and another runs it: the repository without registry, tag and digest, for these
 * differ from place to place. {@code acr.example/shop/identity:1.2} and {@code ${REGISTRY}/shop/identity} are the same.
 *
 * @param repository in lower case: {@code shop/identity}
 */
record ImageName(String repository) {

    private static final String UNKNOWN = "\0";
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{\\w+:?-([^}]*)}");
    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{\\{[^}]*}}|\\{\\{[^}]*}}|\\$\\{[^}]*}|\\$\\([^)]*\\)|\\$env:\\w+|\\$\\w+|%\\w+%");

    /** Reads {@code text}; nothing if its repository holds a variable without a default. */
    static Optional<ImageName> parse(String text) {
        String known = DEFAULT.matcher(text.strip()).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
        String name = VARIABLE.matcher(known).replaceAll(UNKNOWN).replaceAll("@.*", "");
        String[] parts = name.split("/", -1);
        List<String> path =
                Arrays.asList(parts).subList(parts.length > 1 && isRegistry(parts[0]) ? 1 : 0, parts.length);
        String repository = String.join("/", path).replaceAll(":[^/]*$", "").toLowerCase(Locale.ROOT);
        return repository.isEmpty() || repository.contains(UNKNOWN) || repository.matches(".*\\s.*")
                ? Optional.empty()
                : Optional.of(new ImageName(repository.replaceFirst("^library/", "")));
    }

    private static boolean isRegistry(String part) {
        return part.contains(".") || part.contains(":") || part.contains(UNKNOWN) || part.equals("localhost");
    }
}
