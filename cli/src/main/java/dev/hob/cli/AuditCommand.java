package dev.hob.cli;

import dev.hob.cli.io.ProgressLine;
import dev.hob.cli.io.Terminal;
import dev.hob.findings.AuditResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hob audit}: says what an upgrade breaks. */
@Command(
        name = "audit",
        description = "Say what must change before the solution can move to another release of Duende IdentityServer.")
final class AuditCommand implements Callable<Integer> {

    private static final ReportTarget DEFAULT_REPORT = ReportTarget.parse("console");

    private final Engine engine;
    private final Terminal terminal;

    @Mixin
    private TargetOptions target;

    @Mixin
    private OwnRulesOptions own;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--report",
            paramLabel = "FORMAT[=FILE]",
            description = "console, sarif (for GitHub; sarif:azure, sarif:gitlab, sarif:visualstudio for others), html,"
                    + " markdown, json, junit, gitlab or sonar, to standard output or to FILE; may be given several times."
                    + " Default: console.")
    private List<ReportTarget> reports = List.of(DEFAULT_REPORT);

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "Exit with 4 on findings of this level or above: error, warning, note or never."
                    + " Default: ${DEFAULT-VALUE}.")
    private FailOn failOn;

    @Option(names = "--quiet", description = "Say nothing beside the report.")
    private boolean quiet;

    AuditCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        ReportTarget.check(reports);
        AuditResult result = audit(target.request(threads.count()).with(own.rules()));
        ReportWriter writer = new ReportWriter(terminal);
        for (ReportTarget report : reports) {
            writer.write(result, report);
        }
        if (!quiet) {
            reports.stream().flatMap(report -> report.file().stream()).forEach(file -> terminal.tell("Wrote " + file));
        }
        return ExitCode.of(result, failOn, target.allowUnparsed()).number();
    }

    private AuditResult audit(AuditRequest request) throws UsageException, IOException {
        if (quiet || !terminal.features().progress()) {
            return engine.audit(request);
        }
        try (ProgressLine progress = ProgressLine.on(terminal)) {
            return engine.audit(request, progress);
        }
    }
}
