package dev.hob.rule;

import dev.hob.solution.surface.diff.Similarity;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names by which rules are known to an audit, to tell what a name means that somebody wrote.
 *
 * @param ran of rules that ran
 * @param others of rules that exist and did not
 */
record KnownRules(Set<String> ran, Set<String> others) {

    /** Whether some rule has this very name. */
    boolean exists(String name) {
        return ran.contains(name) || others.contains(name);
    }

    /** The name that is meant by {@code name}, which no rule has, if one is close. */
    Optional<String> closeTo(String name) {
        return Stream.concat(ran.stream(), others.stream())
                .distinct()
                .sorted()
                .filter(known -> name.length() < 2 * known.length() && Similarity.isClose(known, name))
                .max(Comparator.comparingDouble(known -> Similarity.of(known, name)));
    }
}
