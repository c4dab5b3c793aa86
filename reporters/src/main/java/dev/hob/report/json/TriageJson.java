package dev.hob.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hob.findings.AuditResult;
import dev.hob.findings.BaselineComparison;
import dev.hob.findings.BaselineComparison.Gone;
import dev.hob.findings.BaselineComparison.RenamedFolder;
import dev.hob.findings.KnownBefore;
import dev.hob.findings.SetAside;
import dev.hob.findings.StaleSuppression;
import dev.hob.findings.Suppression;

/** What was decided on findings before, as JSON. */
record TriageJson(AuditResult audit, FindingJson findings) {

    void write(ObjectNode json) {
        ArrayNode setAside = json.putArray("setAside");
        audit.triage().setAside().forEach(aside -> setAside(aside, setAside.addObject()));
        ArrayNode stale = json.putArray("staleSuppressions");
        audit.triage().stale().forEach(suppression -> stale(suppression, stale.addObject()));
        audit.triage().baseline().ifPresent(baseline -> baseline(baseline, json.putObject("baseline")));
    }

    private void setAside(SetAside aside, ObjectNode json) {
        findings.write(aside.finding(), json.putObject("finding"));
        if (aside.reason() instanceof Suppression suppression) {
            ObjectNode reason = json.putObject("suppression");
            reason.put(
                    "kind",
                    switch (suppression.kind()) {
                        case IN_SOURCE -> "inSource";
                        case EXTERNAL -> "external";
                    });
            reason.put("justification", suppression.justification());
            FindingJson.location(suppression.place(), reason.putObject("place"));
        } else if (aside.reason() instanceof KnownBefore known) {
            json.putObject("knownBefore").put("uri", known.uri());
        }
    }

    private static void stale(StaleSuppression suppression, ObjectNode json) {
        json.put("kind", FindingJson.lowerCase(suppression.kind()));
        json.put("text", suppression.text());
        FindingJson.location(suppression.place(), json.putObject("place"));
    }

    private static void baseline(BaselineComparison baseline, ObjectNode json) {
        ArrayNode gone = json.putArray("gone");
        for (Gone finding : baseline.gone()) {
            ObjectNode one = gone.addObject();
            one.put("rule", finding.rule());
            one.put("level", FindingJson.lowerCase(finding.level()));
            one.put("message", finding.message());
            one.put("uri", finding.uri());
            FindingJson.region(finding.region(), one.putObject("region"));
            one.put("key", finding.key());
        }
        ArrayNode renamed = json.putArray("renamedFolders");
        for (RenamedFolder folder : baseline.renamedFolders()) {
            renamed.addObject().put("before", folder.before()).put("after", folder.after());
        }
    }
}
