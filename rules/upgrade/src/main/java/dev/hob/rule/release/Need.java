package dev.hob.rule.release;

import dev.hob.solution.nuget.NuGetVersion;
import java.util.List;

/**
 * The lowest version of a package that another one can do with.
 *
 * @param lowest that version
 * @param by the package that asks for it in the end, or the project
 * @param byVersion the version of that package; empty for a project
 * @param through the packages between the two, the nearest to {@code by} first; none if it asks itself
 */
public record Need(NuGetVersion lowest, String by, String byVersion, List<String> through) {

    /** Keeps the packages as they are. */
    public Need {
        through = List.copyOf(through);
    }

    /** Whichever asks for more; of two that ask for the same, the shorter way. */
    public static Need stricter(Need one, Need other) {
        int difference = one.lowest.compareTo(other.lowest);
        if (difference == 0) {
            difference = Integer.compare(other.through.size(), one.through.size());
        }
        return difference >= 0 ? one : other;
    }
}
