package dev.hob.rule.packages;

import dev.hob.language.OffsetNode;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.Origins;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Origin;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.reporting.RuleContext;

/** What the rules share that find a version of another package too low, at the place that defines it. */
abstract class LowVersionRule extends PackageRule {

    @Override
    protected final void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        UpgradedPackages packages = packages(root);
        for (LowVersion low : lowIn(packages).in(model.uri(root))) {
            report(low, packages.choice(), (OffsetNode<?>) root, model, context);
        }
    }

    /** Those of the solution that this rule speaks of. */
    abstract LowVersions lowIn(UpgradedPackages packages);

    /** Sets what differs from rule to rule. */
    abstract void describe(LowVersion low, VersionChoice choice, FindingDraft draft);

    /** What fills the message. */
    abstract Object[] messageArguments(LowVersion low);

    private void report(
            LowVersion low, VersionChoice choice, OffsetNode<?> root, SolutionModel model, RuleContext context) {
        VersionDefinition definition = low.definition();
        Origin literal = definition.literal();
        FindingDraft draft = FindingDraft.of(this, root)
                .at(literal.start(), literal.end())
                .level(low.cause().level());
        describe(low, choice, draft);
        Optional<String> text = choice.of(low)
                .filter(version -> definition.canBeReplaced())
                .flatMap(version -> VersionForm.withVersion(definition.text(), version));
        text.ifPresent(written -> draft.fix(new FileEdits(root, model.uri(root))
                .replace(TextRegion.fromBothOffsets(literal.start(), literal.end()), written)
                .fix("Set the version to " + written, low.cause().safety())));
        definition.references().stream()
                .filter(reference -> !isAt(reference, literal))
                .limit(10)
                .forEach(reference -> draft.related(Origins.location(reference, model)));
        draft.report(context, this, messageArguments(low));
    }

    /** What to do, in words. */
    final String advice(LowVersion low, VersionChoice choice, String wanted) {
        VersionDefinition definition = low.definition();
        SortedMap<String, String> behind = choice.keepingOlderFramework(low);
        if (!behind.isEmpty()) {
            List<String> targets = behind.entrySet().stream()
                    .map(project -> project.getKey() + " (targets " + project.getValue() + ")")
                    .toList();
            return "Move " + listed(definition.packages()) + " to " + wanted + ", and with it to "
                    + choice.requiredFramework() + " what restore would stop at otherwise (NU1202): " + listed(targets)
                    + ".";
        }
        if (!definition.canBeReplaced()) {
            return "The version is put together from several values; change them so that it becomes " + wanted + ".";
        }
        return choice.of(low)
                .map(version -> "Set the version to " + version + ".")
                .orElse("Move " + listed(definition.packages()) + " to " + wanted
                        + "; other packages that get their version here may need one of their own.");
    }
}
