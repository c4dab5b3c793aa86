package dev.hob.rule.packages;

import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The builds of a solution that reach the library. A framework that is too old for the new release moves, unless the project
 * is built for a newer one too: then that build goes, and its packages are nobody's concern.
 */
final class UpgradedBuilds {

    private final SolutionModel model;
    private final TargetFrameworkMoniker required;
    private final List<UpgradedBuild> builds = new ArrayList<>();

    /** @param required the lowest framework that the new release runs on */
    UpgradedBuilds(SolutionModel model, TargetFrameworkMoniker required) {
        this.model = model;
        this.required = required;
        model.projects().projects().forEach(this::add);
    }

    /** All of them, in the order of the projects. */
    List<UpgradedBuild> all() {
        return builds;
    }

    private void add(Project project) {
        boolean anyStays = project.targets().stream().anyMatch(this::stays);
        for (TargetBuild build : project.targets()) {
            SortedSet<String> library = library(build);
            boolean known = build.moniker().isPresent();
            boolean stays = stays(build);
            if (!library.isEmpty() && (stays || !known || !anyStays)) {
                Optional<TargetFrameworkMoniker> framework = stays || !known ? build.moniker() : Optional.of(required);
                builds.add(new UpgradedBuild(project, build, library, framework, known && !stays));
            }
        }
    }

    private boolean stays(TargetBuild build) {
        return build.moniker().map(moniker -> moniker.canUse(required)).orElse(false);
    }

    private SortedSet<String> library(TargetBuild build) {
        return model.projects().reach(build).stream()
                .map(way -> way.use().id())
                .filter(LibraryPackages::contains)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }
}
