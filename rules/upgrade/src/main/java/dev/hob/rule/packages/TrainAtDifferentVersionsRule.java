package dev.hob.rule.packages;

import dev.hob.findings.Fix;
import dev.hob.language.OffsetNode;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.Origins;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.nuget.NuGetVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds packages that only work together at one version and that a host gets at several: at the lower version, if that is written in
 * the tree; else at the higher one, because what comes along stays below it.
 */
public final class TrainAtDifferentVersionsRule extends PackageRule {

    private static final PropertyDescriptor<List<String>> PACKAGES = PropertyFactory.stringListProperty("packages")
            .desc("ids of the packages that are released together")
            .emptyDefaultValue()
            .build();

    /** Of equal versions the one that is written counts: something can be said there. */
    private static final Comparator<Train.Wagon> HIGHEST = Comparator.comparing(Train.Wagon::version)
            .thenComparing(wagon -> wagon.written().isPresent());

    /** Declares the property. */
    public TrainAtDifferentVersionsRule() {
        definePropertyDescriptor(PACKAGES);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        String uri = model.uri(root);
        UpgradedPackages packages = packages(root);
        Set<Origin> reported = new HashSet<>();
        for (Train train : packages.builds().trains(getProperty(PACKAGES))) {
            UpgradedBuild build = train.build();
            Optional<Train.Wagon> highest = train.wagons().stream().max(HIGHEST);
            List<Train.Wagon> lower = new ArrayList<>(train.wagons());
            highest.ifPresent(most -> lower.removeIf(each -> each.version().compareTo(most.version()) >= 0));
            for (Train.Wagon wagon : lower) {
                wagon.written()
                        .filter(written -> written.literal().uri().equals(uri)
                                && !packages.needed().contain(written))
                        .filter(written -> reported.add(written.literal()))
                        .ifPresent(written ->
                                raise(wagon, highest.orElseThrow(), build, (OffsetNode<?>) root, model, context));
            }
            boolean allComeAlong = !lower.isEmpty()
                    && lower.stream().allMatch(each -> each.written().isEmpty());
            if (allComeAlong) {
                highest.flatMap(Train.Wagon::written)
                        .filter(written -> written.literal().uri().equals(uri))
                        .filter(written -> reported.add(written.literal()))
                        .ifPresent(
                                written -> bringUp(highest.orElseThrow(), lower, build, (OffsetNode<?>) root, context));
            }
        }
    }

    private void raise(
            Train.Wagon lower,
            Train.Wagon highest,
            UpgradedBuild build,
            OffsetNode<?> root,
            SolutionModel model,
            RuleContext context) {
        Origin literal = lower.written().orElseThrow().literal();
        NuGetVersion common = highest.version();
        FindingDraft draft = FindingDraft.of(this, root)
                .at(literal.start(), literal.end())
                .advice("Give all of them the version " + common + ".");
        // Beside what merely comes along, whether the difference does harm depends on what is called.
        highest.written()
                .ifPresentOrElse(written -> draft.related(Origins.location(written.literal(), model)), draft::possible);
        Optional<String> text =
                VersionForm.withVersion(lower.written().orElseThrow().text(), common);
        if (lower.written().orElseThrow().verbatim() && text.isPresent()) {
            draft.fix(new FileEdits(root, model.uri(root))
                    .replace(TextRegion.fromBothOffsets(literal.start(), literal.end()), text.get())
                    .fix("Set the version to " + text.get(), Fix.Safety.SUGGESTED));
        }
        report(draft, lower.id(), lower.version(), highest, build, context);
    }

    /** Whether the difference does harm depends on what is called, so it is a possible finding. */
    private void bringUp(
            Train.Wagon highest,
            List<Train.Wagon> lower,
            UpgradedBuild build,
            OffsetNode<?> root,
            RuleContext context) {
        Origin literal = highest.written().orElseThrow().literal();
        FindingDraft draft = FindingDraft.of(this, root)
                .at(literal.start(), literal.end())
                .possible()
                .advice("Reference "
                        + listed(lower.stream().map(Train.Wagon::id).toList()) + " at " + highest.version()
                        + " too, or leave all of them to what comes along.");
        report(draft, lower.get(0).id(), lower.get(0).version(), highest, build, context);
    }

    private void report(
            FindingDraft draft,
            String id,
            NuGetVersion version,
            Train.Wagon highest,
            UpgradedBuild build,
            RuleContext context) {
        draft.report(
                context,
                this,
                id,
                version.toString(),
                highest.id(),
                highest.version().toString(),
                build.project().uri());
    }
}
