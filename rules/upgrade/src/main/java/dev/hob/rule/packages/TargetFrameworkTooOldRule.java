package dev.hob.rule.packages;

import dev.hob.findings.Fix;
import dev.hob.language.OffsetNode;
import dev.hob.msbuild.ProjectFile;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.Origins;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds target frameworks that the new release does not support, of projects that reach one of its packages. */
public final class TargetFrameworkTooOldRule extends PackageRule {

    /**
     * A place that gives projects a framework: those that reach the library, and those that do not but take it from
     * here too.
     */
    private static final class FrameworkDefinition {

        private final Value.Determined value;
        private final SortedSet<String> projects = new TreeSet<>();
        private final SortedSet<String> bystanders = new TreeSet<>();

        FrameworkDefinition(Value.Determined value) {
            this.value = value;
        }
    }

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        String uri = model.uri(root);
        TargetFrameworkMoniker required =
                TargetFrameworkMoniker.parse(target().line().framework()).orElseThrow();
        definitionsIn(uri, model, required).values().stream()
                .filter(definition -> !definition.projects.isEmpty())
                .forEach(definition -> report(definition, required, (OffsetNode<?>) root, model, context));
    }

    private SortedMap<Origin, FrameworkDefinition> definitionsIn(
            String uri, SolutionModel model, TargetFrameworkMoniker required) {
        SortedMap<Origin, FrameworkDefinition> definitions = new TreeMap<>();
        for (Project project : model.projects().projects()) {
            for (TargetBuild target : project.targets()) {
                if (target.framework() instanceof Value.Determined framework
                        && framework.literal().uri().equals(uri)
                        && target.moniker().isPresent()
                        && !target.moniker().get().canUse(required)) {
                    boolean reaches = model.projects().reach(target).stream()
                            .anyMatch(reached ->
                                    LibraryPackages.contains(reached.use().id()));
                    FrameworkDefinition definition =
                            definitions.computeIfAbsent(framework.literal(), l -> new FrameworkDefinition(framework));
                    (reaches ? definition.projects : definition.bystanders).add(project.uri());
                }
            }
        }
        return definitions;
    }

    private void report(
            FrameworkDefinition definition,
            TargetFrameworkMoniker required,
            OffsetNode<?> root,
            SolutionModel model,
            RuleContext context) {
        Origin literal = definition.value.literal();
        String framework = definition.value.text();
        String replacement = required + platform(framework);
        FindingDraft draft = FindingDraft.of(this, root).at(literal.start(), literal.end());
        if (definition.value.verbatim()) {
            Optional<FrameworkList> list = FrameworkList.around(literal, (ProjectFile) root);
            Optional<TextRegion> superfluous =
                    list.flatMap(frameworks -> frameworks.superfluous(literal, other -> raised(other, required)));
            boolean safe = list.isEmpty()
                    && definition.bystanders.isEmpty()
                    && !Origins.isUnderCondition(literal, (ProjectFile) root);
            String step = superfluous.isPresent()
                    ? "Take " + framework + " out of the list, which has or gets " + replacement
                    : "Target " + replacement;
            draft.advice(safe ? step + "." : step + unsafeRemark(definition, list.isPresent(), required));
            draft.fix(new FileEdits(root, model.uri(root))
                    .replace(
                            superfluous.orElse(TextRegion.fromBothOffsets(literal.start(), literal.end())),
                            superfluous.isPresent() ? "" : replacement)
                    .fix(step, safe ? Fix.Safety.SAFE : Fix.Safety.SUGGESTED));
        } else {
            draft.advice("Replace " + framework + " by " + replacement
                    + ", or keep it and reference the library only for " + required + " and later.");
        }
        draft.report(context, this, framework, target().toString(), required.toString(), listed(definition.projects));
    }

    private static String unsafeRemark(
            FrameworkDefinition definition, boolean inList, TargetFrameworkMoniker required) {
        if (!definition.bystanders.isEmpty()) {
            return "; the value also holds for " + listed(definition.bystanders) + ", which could keep theirs.";
        }
        return inList
                ? ", or keep it and reference the library only for " + required + " and later."
                : " under this condition.";
    }

    /** What becomes of a framework: the one that is needed, if it is too old for that, else itself. */
    private static String raised(String framework, TargetFrameworkMoniker required) {
        return TargetFrameworkMoniker.parse(framework)
                .filter(moniker -> !moniker.canUse(required))
                .map(moniker -> required + platform(framework))
                .orElse(framework);
    }

    private static String platform(String framework) {
        int dash = framework.indexOf('-');
        return dash < 0 ? "" : framework.substring(dash);
    }
}
