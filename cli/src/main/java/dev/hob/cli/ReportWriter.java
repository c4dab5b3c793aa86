package dev.hob.cli;

import dev.hob.cli.io.FileTrouble;
import dev.hob.cli.io.Terminal;
import dev.hob.findings.AuditResult;
import dev.hob.report.Reporter;
import dev.hob.report.console.ConsoleReporter;
import dev.hob.report.sarif.SarifReporter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes reports to where they were asked for. */
final class ReportWriter {

    private final Terminal terminal;

    ReportWriter(Terminal terminal) {
        this.terminal = terminal;
    }

    void write(AuditResult result, ReportTarget target) throws IOException {
        Reporter reporter = reporter(target.format());
        if (target.file().isEmpty()) {
            terminal.print(out -> reporter.write(result, out));
            return;
        }
        Path file = target.file().get();
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            try (Writer out = Files.newBufferedWriter(file)) {
                reporter.write(result, out);
            }
        } catch (IOException e) {
            throw new IOException("cannot write report " + file + ": " + FileTrouble.reason(e), e);
        }
    }

    private static Reporter reporter(ReportTarget.Format format) {
        return switch (format) {
            case CONSOLE -> new ConsoleReporter();
            case SARIF -> new SarifReporter(Version.current().number());
        };
    }
}
