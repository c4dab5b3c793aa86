package dev.hob.report.gitlab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hob.findings.AuditResult;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.FindingKeys;
import dev.hob.findings.Level;
import dev.hob.report.ReportJson;
import dev.hob.report.Reporter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes an audit as GitLab's Code Quality wants it: an array of issues, each with a fingerprint of its own, a path
 * without {@code ./} in front and the line it begins on. A file that was not analysed is an issue too, since nothing
 * else of the format could tell of it.
 */
public final class GitLabReporter implements Reporter {

    private static final String NOT_ANALYSED = "FileNotAnalysed";

    @Override
    public void write(AuditResult audit, Writer out) throws IOException {
        FindingKeys keys = FindingKeys.of(audit);
        ArrayNode issues = ReportJson.array();
        for (Finding finding : audit.findings()) {
            String uri = finding.location().uri();
            String advice = finding.advice().isEmpty() ? "" : "\n\n" + finding.advice();
            issues.add(issue(
                    finding.rule(),
                    finding.message() + advice,
                    FindingKeys.hash(uri + "\0" + keys.key(finding)),
                    severity(finding.level()),
                    uri,
                    finding.location().region().startLine()));
        }
        for (FileNotAnalysed file : audit.notAnalysed()) {
            issues.add(issue(
                    NOT_ANALYSED,
                    (file.partly() ? "Only its sound parts were analysed: " : "Not analysed: ") + file.reason(),
                    FindingKeys.hash(NOT_ANALYSED + "\0" + file.uri()),
                    "major",
                    file.uri(),
                    Math.max(1, file.line())));
        }
        ReportJson.write(issues, out);
    }

    private static ObjectNode issue(
            String rule, String description, String fingerprint, String severity, String path, int line) {
        ObjectNode issue = ReportJson.object();
        issue.put("check_name", rule);
        issue.put("description", description);
        issue.put("fingerprint", fingerprint);
        issue.put("severity", severity);
        ObjectNode location = issue.putObject("location");
        location.put("path", path);
        location.putObject("lines").put("begin", line);
        return issue;
    }

    private static String severity(Level level) {
        return switch (level) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
