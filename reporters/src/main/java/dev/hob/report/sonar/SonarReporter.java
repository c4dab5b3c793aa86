package dev.hob.report.sonar;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hob.findings.AuditResult;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.RuleDescriptor;
import dev.hob.report.Prose;
import dev.hob.report.ReportJson;
import dev.hob.report.Reporter;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes an audit as SonarQube's generic issue data: the rules that found something, and every finding that counts as
 * an issue. All of it is debt, not bugs: the code is right on the release that it is on. Files that were not analysed
 * are issues too, since nothing else of the format could tell of them.
 */
public final class SonarReporter implements Reporter {

    private static final String ENGINE = "hob";
    private static final String NOT_ANALYSED = "FileNotAnalysed";

    @Override
    public void write(AuditResult audit, Writer out) throws IOException {
        ObjectNode report = ReportJson.object();
        rules(audit, report.putArray("rules"));
        issues(audit, report.putArray("issues"));
        ReportJson.write(report, out);
    }

    private static void rules(AuditResult audit, ArrayNode rules) {
        Set<String> used = audit.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        for (RuleDescriptor rule : audit.rules()) {
            if (used.contains(rule.name())) {
                rule(rules.addObject(), rule.name(), rule.summary(), Prose.flowed(rule.description()), rule.level());
            }
        }
        if (!audit.notAnalysed().isEmpty()) {
            rule(
                    rules.addObject(),
                    NOT_ANALYSED,
                    "A file could not be read or parsed.",
                    "It may hide findings. Repair it and audit again, or look through it by hand.",
                    Level.WARNING);
        }
    }

    /**
     * Severity and type are for servers in Standard Experience; attribute and impacts for the others and for older
     * ones.
     */
    private static void rule(ObjectNode json, String id, String name, String description, Level level) {
        json.put("id", id);
        json.put("name", name);
        json.put("description", description);
        json.put("engineId", ENGINE);
        json.put("cleanCodeAttribute", "CONVENTIONAL");
        json.put("type", "CODE_SMELL");
        json.put(
                "severity",
                switch (level) {
                    case ERROR -> "CRITICAL";
                    case WARNING -> "MAJOR";
                    case NOTE -> "MINOR";
                });
        ObjectNode impact = json.putArray("impacts").addObject();
        impact.put("softwareQuality", "MAINTAINABILITY");
        impact.put(
                "severity",
                switch (level) {
                    case ERROR -> "HIGH";
                    case WARNING -> "MEDIUM";
                    case NOTE -> "LOW";
                });
    }

    private static void issues(AuditResult audit, ArrayNode issues) {
        FindingEfforts efforts = FindingEfforts.of(audit);
        for (Finding finding : audit.findings()) {
            ObjectNode issue = issues.addObject();
            issue.put("ruleId", finding.rule());
            issue.put("effortMinutes", efforts.minutes(finding));
            String advice = finding.advice().isEmpty() ? "" : "\n\n" + finding.advice();
            ObjectNode primary = issue.putObject("primaryLocation");
            primary.put("message", finding.message() + advice);
            location(audit, finding.location(), primary);
            if (!finding.related().isEmpty()) {
                ArrayNode secondary = issue.putArray("secondaryLocations");
                finding.related().forEach(place -> location(audit, place, secondary.addObject()));
            }
        }
        audit.notAnalysed().forEach(file -> notAnalysed(file, issues.addObject()));
    }

    private static void location(AuditResult audit, Location place, ObjectNode json) {
        json.put("filePath", place.uri());
        SonarRange.of(place.region(), audit.source(place)).write(json.putObject("textRange"));
    }

    private static void notAnalysed(FileNotAnalysed file, ObjectNode issue) {
        issue.put("ruleId", NOT_ANALYSED);
        ObjectNode place = issue.putObject("primaryLocation");
        place.put(
                "message", (file.partly() ? "Only its sound parts were analysed: " : "Not analysed: ") + file.reason());
        place.put("filePath", file.uri());
        if (file.line() > 0) {
            place.putObject("textRange").put("startLine", file.line());
        }
    }
}
