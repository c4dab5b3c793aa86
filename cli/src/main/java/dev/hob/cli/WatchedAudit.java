package dev.hob.cli;

import dev.hob.cli.io.ProgressLine;
import dev.hob.cli.io.Terminal;
import dev.hob.findings.AuditResult;
import dev.hob.rule.AnalysisProgress;
import java.io.IOException;
import java.util.function.Consumer;

/** Audits, and says how far it is where there is a terminal to say it on. */
record WatchedAudit(Engine engine, Terminal terminal) {

    /** The result for {@code request}; what is remarkable about the request goes to {@code remarks}. */
    AuditResult of(AuditRequest request, Consumer<String> remarks) throws UsageException, IOException {
        if (!terminal.features().progress()) {
            return unwatched(request, remarks);
        }
        try (ProgressLine progress = ProgressLine.on(terminal)) {
            return engine.audit(request, progress, remarks);
        }
    }

    /** The same without a word. */
    AuditResult unwatched(AuditRequest request, Consumer<String> remarks) throws UsageException, IOException {
        return engine.audit(request, AnalysisProgress.NONE, remarks);
    }
}
