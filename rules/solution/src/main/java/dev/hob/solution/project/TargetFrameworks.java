package dev.hob.solution.project;

import dev.hob.solution.evaluation.Evaluation;
import dev.hob.solution.evaluation.FileContext;
import dev.hob.solution.evaluation.Machine;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads off an evaluated project for which frameworks it is built.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/standard/frameworks">Target frameworks</a>
 */
final class TargetFrameworks {

    private static final String ONE = "TargetFramework";
    private static final String SEVERAL = "TargetFrameworks";

    private TargetFrameworks() {}

    /** The frameworks of a project that is built once for each; none if it is built once. */
    static List<Determined> several(Evaluation evaluation) {
        return isSet(evaluation, ONE) ? List.of() : evaluation.list(SEVERAL);
    }

    /** The frameworks that a project is built for whichever machine builds; none if there is no such. */
    static List<Determined> onEveryMachine(Function<Machine, Evaluation> evaluate, FileContext file) {
        List<Determined> common = null;
        for (Machine machine : List.of(Machine.LINUX, Machine.OSX, Machine.WINDOWS)) {
            Evaluation evaluation = evaluate.apply(machine);
            List<Determined> here = several(evaluation);
            if (here.isEmpty() && only(evaluation, file) instanceof Determined one) {
                here = List.of(one);
            }
            Set<String> names = here.stream().map(Determined::text).collect(Collectors.toSet());
            common = common == null
                    ? here
                    : common.stream()
                            .filter(each -> names.contains(each.text()))
                            .toList();
        }
        return common;
    }

    /** The framework of a project that is built once. */
    static Value only(Evaluation evaluation, FileContext file) {
        for (String property : List.of(ONE, SEVERAL)) {
            if (isSet(evaluation, property)) {
                return evaluation.properties().get(property).orElseThrow();
            }
        }
        for (String property : List.of(ONE, SEVERAL)) {
            Optional<Value> empty = evaluation.properties().get(property);
            if (empty.isPresent() && !empty.get().origin().isBuiltIn()) {
                return new Undetermined(
                        property + " is empty: what it names is set nowhere in the tree",
                        empty.get().origin());
            }
        }
        Optional<Value> version = evaluation.properties().get("TargetFrameworkVersion");
        if (version.isPresent() && version.get() instanceof Determined determined && !evaluation.sdkStyle()) {
            String moniker = "net" + determined.text().replaceAll("[vV.]", "");
            return new Determined(moniker, determined.literal(), false, determined.via());
        }
        return new Undetermined(
                "the project names no target framework",
                file.origin(file.file().root().nameRegion()));
    }

    private static boolean isSet(Evaluation evaluation, String property) {
        return evaluation
                .properties()
                .get(property)
                .map(value -> !value.known().equals(Optional.of("")))
                .orElse(false);
    }
}
