package dev.hob.rule.packages;

import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.project.CentralVersion;
import dev.hob.solution.project.PackageUse;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which packages get their version at which place: a change there moves all of them. */
final class SharedVersions {

    private final Map<Origin, SortedSet<String>> packages = new HashMap<>();

    SharedVersions(SolutionModel model) {
        for (Project project : model.projects().projects()) {
            for (TargetBuild build : project.targets()) {
                for (PackageUse use : build.packages()) {
                    add(use.id(), use.version());
                }
                for (CentralVersion central : build.centralVersions()) {
                    add(central.id(), central.version());
                }
            }
        }
    }

    private void add(String id, Value version) {
        if (version instanceof Value.Determined determined) {
            packages.computeIfAbsent(determined.literal(), literal -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
                    .add(id);
        }
    }

    /** The ids of the packages whose version is written at {@code literal}. */
    Set<String> at(Origin literal) {
        return packages.getOrDefault(literal, new TreeSet<>());
    }
}
