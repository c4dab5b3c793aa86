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
            Set<String> counting = new HashSet<>(set);
            counting.retainAll(named);
            if (seen.add(counting)) {
                result.add(set);
            }
        }
        return result;
    }

    private static Set<String> named(String text) {
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
