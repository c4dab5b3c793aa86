package dev.hob.cli;

import dev.hob.cli.fix.FilePatch;
import dev.hob.cli.fix.FixApplier;
import dev.hob.cli.fix.FixChoice;
import dev.hob.cli.fix.FixPlan;
import dev.hob.cli.fix.UnifiedDiff;
import dev.hob.cli.io.Terminal;
import dev.hob.findings.AuditResult;
import dev.hob.report.console.Palette;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hob fix}: shows what the fixes of an audit would change, and changes it when told to. */
@Command(name = "fix", description = "Show as a diff what Hob can fix by itself; with --apply write it.")
final class FixCommand implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Mixin
    private TargetOptions target;

    @Mixin
    private OwnRulesOptions own;

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private ThreadsOption threads;

    @Option(names = "--apply", description = "Write the changes.")
    private boolean apply;

    @Option(names = "--include-suggested", description = "Also take fixes that need a person's eye.")
    private boolean includeSuggested;

    @Option(
            names = "--rule",
            completionCandidates = Candidates.Rules.class,
            paramLabel = "RULE",
            description = "Only the fixes of this rule; may be given several times. Default: of all rules.")
    private List<String> rules = List.of();

    FixCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        List<String> remarks = new ArrayList<>();
        AuditRequest request = settings.applyTo(target.request(threads.count()).with(own.rules()), remarks::add);
        AuditResult audit = new WatchedAudit(engine, terminal).of(request, remarks::add);
        remarks.forEach(remark -> terminal.tell("hob fix: " + remark));
        FixPlan plan = FixPlan.of(audit, new FixChoice(includeSuggested, chosenRules(audit)));
        FixSummary summary = apply ? applied(plan, request.scope().root()) : FixSummary.of(plan);
        terminal.print(out -> out.write(diff(summary.patches())));
        summary.lines().forEach(terminal::tell);
        if (apply && !summary.patches().isEmpty()) {
            terminal.tell("To audit again, say where the upgrade began: --from " + audit.from() + ".");
        }
        return exitCode(audit, summary).number();
    }

    private String diff(List<FilePatch> patches) {
        Palette palette = Palette.of(terminal.features().colour());
        return patches.stream()
                .flatMap(patch -> Stream.of(UnifiedDiff.of(patch).split("(?<=\n)")))
                .map(palette::diff)
                .collect(Collectors.joining());
    }

    private static FixSummary applied(FixPlan plan, Path root) {
        FixApplier applier = new FixApplier(root);
        FixPlan unhindered = plan.without(applier.hindrances(plan.patches()));
        return FixSummary.of(unhindered, applier.apply(unhindered.patches()));
    }

    private Set<String> chosenRules(AuditResult audit) throws UsageException {
        if (rules.isEmpty()) {
            return Set.of();
        }
        Set<String> known = new TreeSet<>();
        engine.rules(Optional.empty(), Optional.empty()).forEach(rule -> known.add(rule.name()));
        audit.rules().forEach(rule -> known.add(rule.name()));
        Set<String> chosen = new HashSet<>();
        for (String rule : rules) {
            chosen.add(new RuleNames(known).named(rule));
        }
        return chosen;
    }

    private ExitCode exitCode(AuditResult audit, FixSummary summary) {
        if (summary.isAnyRefused()) {
            return ExitCode.FAILED;
        }
        if (!target.allowUnparsed() && !audit.notAnalysed().isEmpty()) {
            return ExitCode.NOT_ANALYSED;
        }
        return apply || summary.patches().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
