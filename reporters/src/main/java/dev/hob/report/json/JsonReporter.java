package dev.hob.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditResult;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.FindingKeys;
import dev.hob.findings.Fix;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import dev.hob.findings.RuleDescriptor;
import dev.hob.report.ReportJson;
import dev.hob.report.Reporter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Writes everything that an audit knows as Hob's own JSON, for scripts: {@code docs/schemas/audit.schema.json} describes it. Within one
 * {@code formatVersion} properties are only added.
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
        summary(audit, json.putObject("summary"));
        FindingKeys keys = FindingKeys.of(audit);
        ArrayNode findings = json.putArray("findings");
        audit.findings().forEach(finding -> finding(finding, keys.key(finding), findings.addObject()));
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
            json.put(lowerCase(level) + "s", audit.count(level));
        }
        json.put(
                "safelyFixable",
                audit.findings().stream().filter(Finding::hasSafeFix).count());
        json.put("filesSeen", audit.filesSeen());
        json.put("filesNotAnalysed", audit.notAnalysed().size());
    }

    private static void finding(Finding finding, String key, ObjectNode json) {
        json.put("rule", finding.rule());
        json.put("level", lowerCase(finding.level()));
        json.put("certainty", lowerCase(finding.certainty()));
        json.put("message", finding.message());
        json.put("advice", finding.advice());
        location(finding.location(), json.putObject("location"));
        ArrayNode related = json.putArray("related");
        finding.related().forEach(place -> location(place, related.addObject()));
        ArrayNode fixes = json.putArray("fixes");
        finding.fixes().forEach(fix -> fix(fix, fixes.addObject()));
        json.put("key", key);
    }

    private static void location(Location location, ObjectNode json) {
        json.put("uri", location.uri());
        region(location.region(), json.putObject("region"));
        json.put("snippet", location.snippet());
    }

    private static void region(Region region, ObjectNode json) {
        json.put("startLine", region.startLine());
        json.put("startColumn", region.startColumn());
        json.put("endLine", region.endLine());
        json.put("endColumn", region.endColumn());
    }

    private static void fix(Fix fix, ObjectNode json) {
        json.put("description", fix.description());
        json.put("safety", lowerCase(fix.safety()));
        ArrayNode changes = json.putArray("changes");
        for (ArtifactChange change : fix.changes()) {
            ObjectNode file = changes.addObject();
            file.put("uri", change.uri());
            ArrayNode replacements = file.putArray("replacements");
            for (Replacement replacement : change.replacements()) {
                ObjectNode edit = replacements.addObject();
                region(replacement.deletedRegion(), edit.putObject("deletedRegion"));
                edit.put("insertedText", replacement.insertedText());
            }
        }
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
        json.put("level", lowerCase(rule.level()));
        json.put("area", rule.area());
        json.put("summary", rule.summary());
        json.put("description", rule.description());
        json.put("symptom", rule.guidance().symptom());
        json.put("remedy", rule.guidance().remedy());
        json.put("confidence", rule.guidance().confidence());
        json.put("helpUri", rule.helpUri());
    }

    private static void strings(ArrayNode json, List<String> texts) {
        texts.forEach(json::add);
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
