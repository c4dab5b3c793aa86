package dev.hob.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hob.findings.AuditResult;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.VersionControl;
import dev.hob.report.EffortEstimate;
import dev.hob.report.ReportJson;
import dev.hob.report.Reporter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes everything that an audit knows as Hob's own JSON, for scripts: {@code docs/schemas/audit.schema.json}
 * describes it. Within one {@code formatVersion} properties are only added.
 */
public final class JsonReporter implements Reporter {

    private static final int FORMAT_VERSION = 1;

    private final String version;

    /** Reports as Hob of {@code version}. */
    public JsonReporter(String version) {
        this.version = version;
    }

    @Override
    public void write(AuditResult audit, Writer out) throws IOException {
        ObjectNode json = ReportJson.object();
        json.put("formatVersion", FORMAT_VERSION);
        json.put("hob", version);
        json.put("from", audit.from());
        json.put("to", audit.to());
        strings(json.putArray("versionsFound"), audit.upgrade().versionsFound());
        audit.tree().versionControl().ifPresent(known -> versionControl(known, json.putObject("versionControl")));
        summary(audit, json.putObject("summary"));
        effort(EffortEstimate.of(audit), json.putObject("effort"));
        FindingJson finding = new FindingJson(audit);
        ArrayNode findings = json.putArray("findings");
        audit.findings().forEach(one -> finding.write(one, findings.addObject()));
        new TriageJson(audit, finding).write(json);
        ArrayNode notAnalysed = json.putArray("notAnalysed");
        audit.notAnalysed().forEach(file -> notAnalysed(file, notAnalysed.addObject()));
        strings(json.putArray("hopsNotChecked"), audit.hopsNotChecked());
        strings(json.putArray("openQuestions"), audit.openQuestions());
        ArrayNode rules = json.putArray("rules");
        audit.rules().forEach(rule -> rule(rule, rules.addObject()));
        ReportJson.write(json, out);
    }

    private static void summary(AuditResult audit, ObjectNode json) {
        for (Level level : Level.values()) {
            json.put(FindingJson.lowerCase(level) + "s", audit.count(level));
        }
        json.put(
                "safelyFixable",
                audit.findings().stream().filter(Finding::hasSafeFix).count());
        json.put("suppressed", audit.triage().suppressed());
        json.put("knownBefore", audit.triage().known());
        json.put("filesSeen", audit.filesSeen());
        json.put("filesNotAnalysed", audit.notAnalysed().size());
    }

    private static void effort(EffortEstimate estimate, ObjectNode json) {
        json.put("minutes", estimate.minutes());
        json.put("notEstimated", estimate.notEstimated());
        ArrayNode steps = json.putArray("steps");
        for (EffortEstimate.Step step : estimate.steps()) {
            ObjectNode one = steps.addObject();
            one.put("area", step.area());
            one.put("minutes", step.minutes());
            one.put("notEstimated", step.notEstimated());
        }
    }

    private static void versionControl(VersionControl known, ObjectNode json) {
        json.put("repository", known.repository());
        known.revision().ifPresent(revision -> json.put("revision", revision));
        known.branch().ifPresent(branch -> json.put("branch", branch));
    }

    private static void notAnalysed(FileNotAnalysed file, ObjectNode json) {
        json.put("uri", file.uri());
        json.put("partly", file.partly());
        json.put("line", file.line());
        json.put("column", file.column());
        json.put("reason", file.reason());
    }

    private static void rule(RuleDescriptor rule, ObjectNode json) {
        json.put("name", rule.name());
        json.put("level", FindingJson.lowerCase(rule.level()));
        json.put("area", rule.area());
        json.put("summary", rule.summary());
        json.put("description", rule.description());
        json.put("symptom", rule.guidance().symptom());
        json.put("remedy", rule.guidance().remedy());
        json.put("confidence", rule.guidance().confidence());
        json.put("helpUri", rule.helpUri());
        rule.effort().ifPresent(effort -> {
            ObjectNode minutes = json.putObject("effort");
            minutes.put("once", effort.once());
            minutes.put("each", effort.each());
        });
    }

    private static void strings(ArrayNode json, List<String> texts) {
        texts.forEach(json::add);
    }
}
