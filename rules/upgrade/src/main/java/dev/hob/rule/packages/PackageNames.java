package dev.hob.rule.packages;

import java.util.List;
import java.util.regex.Pattern;

/** Package ids as a rule's property lists them: whole ids without case, in which {@code *} stands for anything. */
final class PackageNames {

    private final List<Pattern> patterns;

    PackageNames(List<String> names) {
        patterns = names.stream().map(PackageNames::pattern).toList();
    }

    private static Pattern pattern(String name) {
        return Pattern.compile("\\Q" + name.replace("*", "\\E.*\\Q") + "\\E", Pattern.CASE_INSENSITIVE);
    }

    boolean contain(String id) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(id).matches());
    }
}
