package dev.hob.cli;

import dev.hob.cli.fix.FilePatch;
import dev.hob.cli.fix.FixApplier;
import dev.hob.cli.fix.FixPlan;
import dev.hob.cli.fix.FixRefusedException;
import dev.hob.cli.fix.UnifiedDiff;
import dev.hob.cli.io.Terminal;
import dev.hob.findings.AuditResult;
import java.io.IOException;
import java.util.concurrent.Callable;
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
    private ThreadsOption threads;

    @Option(names = "--apply", description = "Write the changes.")
    private boolean apply;

    @Option(names = "--include-suggested", description = "Also take fixes that need a person's eye.")
    private boolean includeSuggested;

    FixCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException, FixRefusedException {
        AuditRequest request = target.request(threads.count()).with(own.rules());
        AuditResult audit = engine.audit(request);
        FixPlan plan = FixPlan.of(audit, includeSuggested);
        if (apply) {
            new FixApplier(request.scope().root()).apply(plan.patches());
        }
        terminal.print(out -> {
            for (FilePatch patch : plan.patches()) {
                out.write(UnifiedDiff.of(patch));
            }
        });
        FixSummary.lines(plan, apply).forEach(terminal::tell);
        return exitCode(audit, plan).number();
    }

    private ExitCode exitCode(AuditResult audit, FixPlan plan) {
        if (!target.allowUnparsed() && !audit.notAnalysed().isEmpty()) {
            return ExitCode.NOT_ANALYSED;
        }
        return apply || plan.patches().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
