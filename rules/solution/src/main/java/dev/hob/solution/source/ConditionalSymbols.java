package dev.hob.solution.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which sets of preprocessor symbols make a difference to a C# file: of the sets that it is compiled with, only what
 * its own conditions name counts.
 */
final class ConditionalSymbols {

    private static final Pattern CONDITION = Pattern.compile("(?m)^[ \\t]*#[ \\t]*(?:el)?if\\b(.*)$");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private ConditionalSymbols() {}

    /** Those of {@code sets} that differ for {@code text}, the first of all first; one if it has no conditions. */
    static List<Set<String>> distinct(String text, List<Set<String>> sets) {
        if (sets.size() < 2) {
            return sets.isEmpty() ? List.of(Set.of()) : sets;
        }
        Set<String> named = named(text);
        Set<Set<String>> seen = new LinkedHashSet<>();
        List<Set<String>> result = new ArrayList<>();
        for (Set<String> set : sets) {
            if (seen.add(counting(set, named))) {
                result.add(set);
            }
        }
        return result;
    }

    /** Whether {@code one} and {@code other} make no difference to {@code text}. */
    static boolean areAlike(CharSequence text, Set<String> one, Set<String> other) {
        Set<String> named = one.equals(other) ? Set.of() : named(text);
        return counting(one, named).equals(counting(other, named));
    }

    private static Set<String> counting(Set<String> symbols, Set<String> named) {
        Set<String> counting = new HashSet<>(symbols);
        counting.retainAll(named);
        return counting;
    }

    private static Set<String> named(CharSequence text) {
        Set<String> names = new HashSet<>();
        Matcher condition = CONDITION.matcher(text);
        while (condition.find()) {
            Matcher name = NAME.matcher(condition.group(1));
            while (name.find()) {
                names.add(name.group());
            }
        }
        return names;
    }
}
