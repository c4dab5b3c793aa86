package dev.hob.rule.packages;

import dev.hob.language.OffsetNode;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.project.PackageUse;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.Solution;
import dev.hob.solution.project.TargetBuild;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds packages of others that are made for the release to leave, at the reference to them, as long as that release is used. */
public final class AddOnRule extends PackageRule {

    private static final PropertyDescriptor<List<String>> PACKAGES = PropertyFactory.stringListProperty("packages")
            .desc("ids of the packages; * stands for anything")
            .emptyDefaultValue()
            .build();

    private static final PropertyDescriptor<Boolean> BRINGS_LIBRARY = PropertyFactory.booleanProperty("bringsLibrary")
            .desc("whether the packages bring the library along themselves, so that a project needs no reference to it")
            .defaultValue(false)
            .build();

    private static final PropertyDescriptor<String> ADVICE = PropertyFactory.stringProperty("advice")
            .desc("what to do, at the reference")
            .defaultValue("")
            .build();

    /** Declares the properties. */
    public AddOnRule() {
        definePropertyDescriptor(PACKAGES);
        definePropertyDescriptor(BRINGS_LIBRARY);
        definePropertyDescriptor(ADVICE);
    }

    private record Reference(PackageUse use, SortedSet<String> projects) {}

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        String uri = model.uri(root);
        for (Map.Entry<Origin, Reference> each : references(model, uri).entrySet()) {
            Reference reference = each.getValue();
            FindingDraft.of(this, (OffsetNode<?>) root)
                    .at(each.getKey().start(), each.getKey().end())
                    .advice(getProperty(ADVICE))
                    .report(
                            context,
                            this,
                            reference.use().id(),
                            reference.use().version().known().orElse("?"),
                            target().toString(),
                            listed(reference.projects()));
        }
    }

    private SortedMap<Origin, Reference> references(SolutionModel model, String uri) {
        PackageNames names = new PackageNames(getProperty(PACKAGES));
        SortedMap<Origin, Reference> references = new TreeMap<>();
        for (Project project : model.projects().projects()) {
            for (TargetBuild build : project.targets()) {
                for (PackageUse use : build.packages()) {
                    if (use.reference().uri().equals(uri)
                            && names.contain(use.id())
                            && !LibraryPackages.contains(use.id())
                            && (getProperty(BRINGS_LIBRARY) || isToBeUpgraded(build, model.projects()))) {
                        references
                                .computeIfAbsent(use.reference(), at -> new Reference(use, new TreeSet<>()))
                                .projects()
                                .add(project.uri());
                    }
                }
            }
        }
        return references;
    }

    /** Whether the build gets the library below the new release. */
    private boolean isToBeUpgraded(TargetBuild build, Solution solution) {
        return solution.reach(build).stream()
                .filter(way -> LibraryPackages.contains(way.use().id()))
                .anyMatch(way -> way.version() instanceof Value.Determined version
                        && VersionRange.parse(version.text())
                                .map(range -> VersionForm.isBelow(range, lowestAccepted()))
                                .orElse(false));
    }
}
