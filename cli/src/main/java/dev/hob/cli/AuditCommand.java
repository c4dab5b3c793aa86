package dev.hob.cli;

import dev.hob.cli.io.Terminal;
import dev.hob.cli.settings.FailOn;
import dev.hob.findings.AuditResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private SettingsOptions settings;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--report",
            completionCandidates = Candidates.Reports.class,
            paramLabel = "FORMAT[=FILE]",
            description = "console, sarif (for GitHub; sarif:azure, sarif:gitlab, sarif:visualstudio for others), html,"
                    + " markdown, json, junit, gitlab or sonar, to standard output or to FILE; may be given several times."
                    + " Default: console.")
    private List<ReportTarget> reports = List.of(DEFAULT_REPORT);

    @Option(
            names = "--fail-on",
            completionCandidates = Candidates.Levels.class,
            paramLabel = "LEVEL",
            description = "Exit with 4 on findings of this level or above: error, warning, note or never."
                    + " Default: as hob.yml says, else error.")
    private Optional<FailOn> failOn;

    @Option(names = "--quiet", description = "Say nothing beside the report.")
    private boolean quiet;

    AuditCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        ReportTarget.check(reports);
        List<String> remarks = new ArrayList<>();
        AuditRequest request = settings.applyTo(target.request(threads.count()).with(own.rules()), remarks::add);
        WatchedAudit audit = new WatchedAudit(engine, terminal);
        AuditResult result = quiet ? audit.unwatched(request, remarks::add) : audit.of(request, remarks::add);
        if (!quiet) {
            remarks.forEach(remark -> terminal.tell("hob audit: " + remark));
        }
        ReportWriter writer = new ReportWriter(terminal);
        for (ReportTarget report : reports) {
            writer.write(result, report);
        }
        if (!quiet) {
            reports.stream().flatMap(report -> report.file().stream()).forEach(file -> terminal.tell("Wrote " + file));
        }
        FailOn threshold = failOn.or(() -> request.settings().failOn()).orElse(FailOn.ERROR);
        return ExitCode.of(result, threshold, target.allowUnparsed()).number();
    }
}
