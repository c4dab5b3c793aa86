package dev.hob.rule.packages;

import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.project.CentralVersion;
import dev.hob.solution.project.PackageUse;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.Solution;
import dev.hob.solution.project.TargetBuild;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where in a solution the packages of the library's family get their versions. */
final class FamilyVersions {

    private final SortedMap<Origin, VersionDefinition> definitions = new TreeMap<>();

    /** Those in the solution of {@code model}, for all who ask. */
    static FamilyVersions of(SolutionModel model) {
        return model.answer(FamilyVersions.class, FamilyVersions::new);
    }

    private FamilyVersions(SolutionModel model) {
        Solution solution = model.projects();
        for (Project project : solution.projects()) {
            for (TargetBuild target : project.targets()) {
                addReferences(project, target);
                addCentralVersions(project, target, pins(model, target));
            }
        }
        SharedVersions shared = new SharedVersions(model);
        definitions.values().stream()
                .filter(definition -> !LibraryPackages.containsAll(shared.at(definition.literal())))
                .forEach(VersionDefinition::isShared);
    }

    /** The definitions that stand in {@code uri}, in the order of the file. */
    List<VersionDefinition> in(String uri) {
        return definitions.values().stream()
                .filter(definition -> definition.literal().uri().equals(uri))
                .toList();
    }

    private void addReferences(Project project, TargetBuild target) {
        for (PackageUse use : target.packages()) {
            if (LibraryPackages.contains(use.id()) && use.version() instanceof Value.Determined version) {
                VersionDefinition definition = definition(version);
                definition.isFor(use.id(), use.reference());
                definition.isUsedBy(project);
            }
        }
    }

    private void addCentralVersions(Project project, TargetBuild target, boolean pins) {
        for (CentralVersion central : target.centralVersions()) {
            if (LibraryPackages.contains(central.id()) && central.version() instanceof Value.Determined version) {
                VersionDefinition definition = definition(version);
                definition.isFor(central.id(), central.declaration());
                if (pins) {
                    definition.isUsedBy(project);
                }
            }
        }
    }

    /**
     * Whether central versions of the family hold for {@code target} although it references only some of its packages.
     */
    private static boolean pins(SolutionModel model, TargetBuild target) {
        return target.transitivePinning()
                && model.projects().reach(target).stream()
                        .anyMatch(reached ->
                                LibraryPackages.contains(reached.use().id()));
    }

    private VersionDefinition definition(Value.Determined version) {
        return definitions.computeIfAbsent(version.literal(), literal -> new VersionDefinition(version));
    }
}
