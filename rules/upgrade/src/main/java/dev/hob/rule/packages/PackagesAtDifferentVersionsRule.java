package dev.hob.rule.packages;

import dev.hob.findings.Fix;
import dev.hob.language.OffsetNode;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.Origins;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.project.PackageReach;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds packages of the library's family that one project graph gets at different versions, at the place of the lower
 * version.
 */
public final class PackagesAtDifferentVersionsRule extends PackageRule {

    /** A package of the family as a project gets it. */
    private record Versioned(PackageReach reached, Value.Determined written, NuGetVersion version) {

        String id() {
            return reached.use().id();
        }

        boolean isHigherThan(Versioned other) {
            return id().equalsIgnoreCase(other.id()) && version.compareTo(other.version) > 0;
        }
    }

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        String uri = model.uri(root);
        Set<Origin> reported = new HashSet<>();
        for (Project project : model.projects().projects()) {
            for (TargetBuild target : project.targets()) {
                List<Versioned> packages = effective(model.projects().reach(target));
                packages.stream()
                        .filter(lower -> lower.written().literal().uri().equals(uri))
                        .forEach(lower -> highest(packages)
                                .filter(highest -> lower.version().compareTo(highest.version()) < 0)
                                .filter(highest -> reported.add(lower.written().literal()))
                                .ifPresent(highest ->
                                        report(lower, highest, project, (OffsetNode<?>) root, model, context)));
            }
        }
    }

    private static Optional<Versioned> highest(List<Versioned> packages) {
        return packages.stream().max(Comparator.comparing(Versioned::version));
    }

    /**
     * What NuGet takes of each package: the project's own reference, else the highest that comes along. What comes along
     * above an own reference stays in the list beside it, because restore refuses that.
     */
    private static List<Versioned> effective(List<PackageReach> reached) {
        List<Versioned> all = reached.stream()
                .filter(way -> LibraryPackages.contains(way.use().id()))
                .flatMap(way -> versioned(way).stream())
                .toList();
        return all.stream()
                .filter(one -> one.reached().isDirect() || all.stream().noneMatch(other -> other.isHigherThan(one)))
                .toList();
    }

    private static Optional<Versioned> versioned(PackageReach reached) {
        if (reached.use().version() instanceof Value.Determined written) {
            return VersionRange.parse(written.text())
                    .flatMap(VersionRange::resolved)
                    .map(version -> new Versioned(reached, written, version));
        }
        return Optional.empty();
    }

    private void report(
            Versioned lower,
            Versioned higher,
            Project project,
            OffsetNode<?> root,
            SolutionModel model,
            RuleContext context) {
        Origin literal = lower.written().literal();
        NuGetVersion common = higher.version().compareTo(lowestAccepted()) >= 0 ? higher.version() : versionToWrite();
        FindingDraft draft = FindingDraft.of(this, root)
                .at(literal.start(), literal.end())
                .related(Origins.location(higher.written().literal(), model))
                .advice("Give both the version " + common + ".");
        Optional<String> text = VersionForm.withVersion(lower.written().text(), common);
        if (lower.written().verbatim() && text.isPresent()) {
            draft.fix(new FileEdits(root, model.uri(root))
                    .replace(TextRegion.fromBothOffsets(literal.start(), literal.end()), text.get())
                    .fix("Set the version to " + text.get(), Fix.Safety.SAFE));
        }
        draft.report(
                context,
                this,
                lower.id(),
                lower.version().toString(),
                higher.id(),
                higher.version().toString(),
                project.uri());
    }
}
