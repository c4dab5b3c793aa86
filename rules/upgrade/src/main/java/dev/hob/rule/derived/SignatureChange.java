package dev.hob.rule.derived;

import dev.hob.solution.surface.ApiParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * What became of a parameter list: for each new parameter the old one that its argument can be taken over from.
 *
 * @param before the old parameters
 * @param after the new ones
 * @param steps one for each new parameter
 */
record SignatureChange(List<ApiParameter> before, List<ApiParameter> after, List<Step> steps) {

    /**
     * Where the argument for a new parameter comes from.
     *
     * @param parameter the new parameter
     * @param old the index of the old parameter that it continues; -1 if it is new
     * @param swapped whether the old one had another type
     */
    record Step(ApiParameter parameter, int old, boolean swapped) {

        boolean isNew() {
            return old < 0;
        }

        /** Whether callers must pass something that they did not pass before. */
        boolean isAdded() {
            return isNew() && !parameter.isOptional();
        }
    }

    SignatureChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
        steps = List.copyOf(steps);
    }

    /** Parameters continue by name and type, else by type alone, else by name alone. */
    static SignatureChange between(List<ApiParameter> before, List<ApiParameter> after) {
        int[] old = new int[after.size()];
        Arrays.fill(old, -1);
        Set<Integer> open = new TreeSet<>();
        for (int i = 0; i < before.size(); i++) {
            open.add(i);
        }
        List<BiPredicate<ApiParameter, ApiParameter>> ways = List.of(
                (a, b) -> a.name().equals(b.name()) && a.passed().equals(b.passed()),
                (a, b) -> a.passed().equals(b.passed()),
                (a, b) -> a.name().equals(b.name()));
        for (BiPredicate<ApiParameter, ApiParameter> way : ways) {
            for (int i = 0; i < after.size(); i++) {
                ApiParameter now = after.get(i);
                Optional<Integer> match = old[i] >= 0
                        ? Optional.empty()
                        : open.stream()
                                .filter(j -> way.test(before.get(j), now))
                                .findFirst();
                if (match.isPresent()) {
                    old[i] = match.get();
                    open.remove(match.get());
                }
            }
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            ApiParameter now = after.get(i);
            boolean swapped = old[i] >= 0 && !before.get(old[i]).passed().equals(now.passed());
            steps.add(new Step(now, old[i], swapped));
        }
        return new SignatureChange(before, after, steps);
    }

    /** The old parameters that nothing continues. */
    List<Integer> dropped() {
        List<Integer> dropped = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            int index = i;
            if (steps.stream().noneMatch(step -> step.old() == index)) {
                dropped.add(index);
            }
        }
        return dropped;
    }

    /** The step that continues the old parameter at {@code index}. */
    Optional<Step> stepOf(int index) {
        return steps.stream().filter(step -> step.old() == index).findFirst();
    }

    /** The new parameters that callers must pass something for. */
    List<ApiParameter> added() {
        return steps.stream().filter(Step::isAdded).map(Step::parameter).toList();
    }

    /** Whether those that stay are in the same order as before. */
    boolean keepsOrder() {
        int last = -1;
        for (Step step : steps) {
            if (!step.isNew()) {
                if (step.old() < last) {
                    return false;
                }
                last = step.old();
            }
        }
        return true;
    }

    /**
     * What is different, in words: “clock is an IClock now, contextAccessor is gone”.
     *
     * @param withOptional whether new parameters count that callers may leave out, as they do for who implements
     */
    String difference(boolean withOptional) {
        List<String> parts = new ArrayList<>();
        steps.stream()
                .filter(Step::swapped)
                .forEach(step -> parts.add(step.parameter().name() + " is "
                        + Wording.aType(step.parameter().type()) + " now"));
        addVerb(dropped().stream().map(index -> before.get(index).name()).toList(), "gone", parts);
        addVerb(
                steps.stream()
                        .filter(step -> step.isAdded() || withOptional && step.isNew())
                        .map(step -> step.parameter().name())
                        .toList(),
                "new",
                parts);
        return String.join(", ", parts);
    }

    private static void addVerb(List<String> names, String what, List<String> parts) {
        if (!names.isEmpty()) {
            parts.add(String.join(" and ", names) + (names.size() > 1 ? " are " : " is ") + what);
        }
    }
}
