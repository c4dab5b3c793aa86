package dev.hob.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.FindingKeys;
import dev.hob.findings.Fix;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import java.util.Locale;
import java.util.Map;

/** A finding as JSON, whether it counts or not. */
final class FindingJson {

    private final FindingKeys keys;
    private final Map<String, String> projects;

    FindingJson(AuditResult audit) {
        this.keys = FindingKeys.of(audit);
        this.projects = audit.tree().projects();
    }

    void write(Finding finding, ObjectNode json) {
        json.put("rule", finding.rule());
        json.put("level", lowerCase(finding.level()));
        json.put("certainty", lowerCase(finding.certainty()));
        json.put("message", finding.message());
        json.put("advice", finding.advice());
        location(finding.location(), json.putObject("location"));
        String project = projects.get(finding.location().uri());
        if (project != null) {
            json.put("project", project);
        }
        ArrayNode related = json.putArray("related");
        finding.related().forEach(place -> location(place, related.addObject()));
        ArrayNode fixes = json.putArray("fixes");
        finding.fixes().forEach(fix -> fix(fix, fixes.addObject()));
        json.put("key", keys.key(finding));
    }

    static void location(Location location, ObjectNode json) {
        json.put("uri", location.uri());
        region(location.region(), json.putObject("region"));
        json.put("snippet", location.snippet());
    }

    static void region(Region region, ObjectNode json) {
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

    /** The name of a constant as the format has it. */
    static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
