package dev.hob.rule.packages;

import dev.hob.findings.Fix;
import dev.hob.findings.Level;
import dev.hob.language.OffsetNode;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.Origins;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.VersionRange;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds versions of the library's packages below the release to move to, at the place that defines them. */
public final class PackageBelowTargetRule extends PackageRule {

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        String uri = model.uri(root);
        for (VersionDefinition definition : FamilyVersions.of(model).in(uri)) {
            VersionRange.parse(definition.text()).ifPresent(range -> check(definition, range, root, model, context));
        }
    }

    private void check(
            VersionDefinition definition, VersionRange range, Node root, SolutionModel model, RuleContext context) {
        if (!VersionForm.isBelow(range, lowestAccepted())) {
            return;
        }
        NuGetVersion version = range.lower().orElseThrow();
        boolean previewOfTarget =
                version.isPrerelease() && version.withoutPrerelease().compareTo(lowestAccepted()) >= 0;
        Origin literal = definition.literal();
        FindingDraft draft = FindingDraft.of(this, (OffsetNode<?>) root).at(literal.start(), literal.end());
        boolean unused = definition.projects().isEmpty();
        if (previewOfTarget || unused) {
            draft.level(Level.NOTE);
        }
        draft.advice(advice(definition, previewOfTarget));
        fix(definition, previewOfTarget, (OffsetNode<?>) root, model).ifPresent(draft::fix);
        definition.references().stream()
                .filter(reference -> !isAt(reference, literal))
                .limit(10)
                .forEach(reference -> draft.related(Origins.location(reference, model)));
        draft.report(context, this, packages(definition), definition.text(), needed(), users(definition, unused));
    }

    private Optional<Fix> fix(
            VersionDefinition definition, boolean previewOfTarget, OffsetNode<?> root, SolutionModel model) {
        Optional<String> text = VersionForm.withVersion(definition.text(), versionToWrite());
        if (!definition.canBeReplaced() || text.isEmpty()) {
            return Optional.empty();
        }
        Origin literal = definition.literal();
        boolean safe = !definition.isSharedWithOtherPackages() && !previewOfTarget;
        return Optional.of(new FileEdits(root, model.uri(root))
                .replace(TextRegion.fromBothOffsets(literal.start(), literal.end()), text.get())
                .fix("Set the version to " + text.get(), safe ? Fix.Safety.SAFE : Fix.Safety.SUGGESTED));
    }

    private String advice(VersionDefinition definition, boolean previewOfTarget) {
        if (previewOfTarget) {
            return "A preview of the release; move to a stable version.";
        }
        if (!definition.canBeReplaced()) {
            return "The version is put together from several values; change them so that it becomes "
                    + target().versionToWrite() + ".";
        }
        if (definition.isSharedWithOtherPackages()) {
            return "Other packages get their version here too; give the Duende packages a version of their own.";
        }
        return "Set the version to " + target().versionToWrite() + ".";
    }

    private String needed() {
        return target().version() != null ? target().version() : target().line().name();
    }

    private static String packages(VersionDefinition definition) {
        return listed(definition.packages());
    }

    private static String users(VersionDefinition definition, boolean unused) {
        if (unused) {
            return "; no project references it today";
        }
        boolean elsewhere = definition.projects().stream()
                .anyMatch(project -> !project.equals(definition.literal().uri()));
        return elsewhere ? " (used by " + listed(definition.projects()) + ")" : "";
    }
}
