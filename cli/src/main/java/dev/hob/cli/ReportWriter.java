package dev.hob.cli;

import dev.hob.cli.io.OutputFile;
import dev.hob.cli.io.Terminal;
import dev.hob.findings.AuditResult;
import dev.hob.report.Reporter;
import dev.hob.report.console.ConsoleReporter;
import dev.hob.report.console.Palette;
import dev.hob.report.gitlab.GitLabReporter;
import dev.hob.report.html.HtmlReporter;
import dev.hob.report.json.JsonReporter;
import dev.hob.report.junit.JUnitReporter;
import dev.hob.report.markdown.MarkdownReporter;
import dev.hob.report.sarif.AzureBuild;
import dev.hob.report.sarif.SarifReporter;
import dev.hob.report.sonar.SonarReporter;
import java.io.IOException;

/** Writes reports to where they were asked for. */
final class ReportWriter {

    private final Terminal terminal;

    ReportWriter(Terminal terminal) {
        this.terminal = terminal;
    }

    void write(AuditResult result, ReportTarget target) throws IOException {
        Reporter reporter = reporter(target);
        if (target.file().isEmpty()) {
            terminal.print(out -> reporter.write(result, out));
            return;
        }
        OutputFile.write(target.file().get(), out -> reporter.write(result, out));
    }

    private Reporter reporter(ReportTarget target) {
        boolean colour = target.file().isEmpty() && terminal.features().colour();
        return switch (target.format()) {
            case CONSOLE -> new ConsoleReporter(Palette.of(colour));
            case HTML -> new HtmlReporter(Version.current().number());
            case MARKDOWN -> new MarkdownReporter();
            case JSON -> new JsonReporter(Version.current().number());
            case JUNIT -> new JUnitReporter();
            case GITLAB -> new GitLabReporter();
            case SONAR -> new SonarReporter();
            case SARIF ->
                new SarifReporter(Version.current().number(), target.flavour(), AzureBuild.of(System.getenv()));
        };
    }
}
