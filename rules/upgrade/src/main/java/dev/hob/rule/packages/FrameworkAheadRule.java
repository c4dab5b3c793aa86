package dev.hob.rule.packages;

import dev.hob.language.OffsetNode;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.project.PackageUse;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds target frameworks that are ahead of the library's release: the half of the upgrade that was made before the other. */
public final class FrameworkAheadRule extends PackageRule {

    private record Ahead(Value.Determined framework, NuGetVersion library, SortedSet<String> projects) {}

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        String uri = model.uri(root);
        for (Ahead ahead : ahead(model, uri).values()) {
            Origin literal = ahead.framework().literal();
            FindingDraft.of(this, (OffsetNode<?>) root)
                    .at(literal.start(), literal.end())
                    .advice("Go on to " + target() + ", or back to the framework that " + ahead.library()
                            + " was made for, until you do.")
                    .report(
                            context,
                            this,
                            ahead.framework().text(),
                            ahead.library().toString(),
                            listed(ahead.projects()));
        }
    }

    private SortedMap<Origin, Ahead> ahead(SolutionModel model, String uri) {
        TargetFrameworkMoniker required =
                TargetFrameworkMoniker.parse(target().line().framework()).orElseThrow();
        SortedMap<Origin, Ahead> found = new TreeMap<>();
        for (Project project : model.projects().projects()) {
            for (TargetBuild build : project.targets()) {
                if (build.framework() instanceof Value.Determined framework
                        && framework.literal().uri().equals(uri)
                        && build.moniker()
                                .map(moniker -> moniker.canUse(required))
                                .orElse(false)) {
                    older(build)
                            .ifPresent(library -> found.computeIfAbsent(
                                            framework.literal(), at -> new Ahead(framework, library, new TreeSet<>()))
                                    .projects()
                                    .add(project.uri()));
                }
            }
        }
        return found;
    }

    /** The library's version that the build references itself, if that is one for the framework before. */
    private Optional<NuGetVersion> older(TargetBuild build) {
        return build.packages().stream()
                .filter(use -> LibraryPackages.contains(use.id()))
                .map(PackageUse::version)
                .flatMap(version -> version.known().flatMap(VersionRange::parse).stream())
                .filter(range -> VersionForm.isBelow(range, firstOnFramework()))
                .flatMap(range -> range.lower().stream())
                .filter(lower -> lower.withoutPrerelease().compareTo(firstOnFramework()) < 0)
                .findFirst();
    }

    /** The first version of the oldest line that is made for the framework of the target. */
    private NuGetVersion firstOnFramework() {
        return NuGetVersion.parse(firstLineOnFramework().name()).orElseThrow();
    }
}
