package dev.hob.cli.model;

import dev.hob.solution.project.PackageReach;
import dev.hob.solution.project.Solution;
import dev.hob.solution.project.TargetBuild;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The packages that a build gets through project references alone, each on its shortest way. */
final class PackagesThroughProjects {

    private PackagesThroughProjects() {}

    static List<PackageReach> of(TargetBuild target, Solution solution) {
        Map<String, PackageReach> nearest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (PackageReach reach : solution.reach(target)) {
            nearest.putIfAbsent(reach.use().id(), reach);
        }
        List<PackageReach> result = new ArrayList<>(nearest.values());
        result.removeIf(PackageReach::isDirect);
        result.sort(Comparator.comparing(reach -> reach.use().id(), String.CASE_INSENSITIVE_ORDER));
        return result;
    }
}
