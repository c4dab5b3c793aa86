package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactChange;
import de.jcup.sarif_2_1_0.model.Fix;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.PartialFingerprints;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Region;
import de.jcup.sarif_2_1_0.model.Replacement;
import de.jcup.sarif_2_1_0.model.Result;
import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.FindingKeys;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The findings of one audit in SARIF's terms, in report order. */
final class SarifResults {

    private final AuditResult audit;
    private final List<String> rules;
    private final FindingKeys keys;
    private final Map<String, List<String>> lineHashes = new HashMap<>();

    SarifResults(AuditResult audit) {
        this.audit = audit;
        this.keys = FindingKeys.of(audit);
        this.rules = audit.rules().stream().map(RuleDescriptor::name).toList();
    }

    List<Result> all() {
        return audit.findings().stream().map(this::result).toList();
    }

    private Result result(Finding finding) {
        Result result = new Result();
        result.setRuleId(finding.rule());
        result.setRuleIndex(rules.indexOf(finding.rule()));
        result.setLevel(
                switch (finding.level()) {
                    case ERROR -> Result.Level.ERROR;
                    case WARNING -> Result.Level.WARNING;
                    case NOTE -> Result.Level.NOTE;
                });
        result.setMessage(message(text(finding)));
        result.setLocations(List.of(location(finding.location())));
        result.setRelatedLocations(related(finding));
        result.setPartialFingerprints(fingerprints(finding));
        result.setFixes(
                new LinkedHashSet<>(finding.fixes().stream().map(this::fix).toList()));
        result.setProperties(property("certainty", finding.certainty()));
        return result;
    }

    /** Message, advice, and links to the related places, which GitHub shows only when the message names them. */
    private static String text(Finding finding) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(finding.message());
        if (!finding.advice().isEmpty()) {
            paragraphs.add(finding.advice());
        }
        for (int i = 0; i < finding.related().size(); i++) {
            dev.hob.findings.Location place = finding.related().get(i);
            paragraphs.add("See [%s:%d](%d)."
                    .formatted(
                            place.uri().replace("[", "\\[").replace("]", "\\]"),
                            place.region().startLine(),
                            i + 1));
        }
        return String.join("\n\n", paragraphs);
    }

    private Location location(dev.hob.findings.Location place) {
        Region region = SarifLocations.region(place.region());
        audit.source(place)
                .slice(place.region())
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> region.setSnippet(SarifLocations.content(text)));
        return SarifLocations.location(place.uri(), region);
    }

    private Set<Location> related(Finding finding) {
        Set<Location> related = new LinkedHashSet<>();
        for (dev.hob.findings.Location place : finding.related()) {
            Location location = location(place);
            location.setId(related.size() + 1);
            related.add(location);
        }
        return related;
    }

    /** GitHub's, which is the same for two findings on one line, and one of our own, which is not. */
    private PartialFingerprints fingerprints(Finding finding) {
        dev.hob.findings.Location place = finding.location();
        List<String> hashes = lineHashes.computeIfAbsent(place.uri(), uri -> LineHashes.of(audit.source(place)));
        PartialFingerprints fingerprints = new PartialFingerprints();
        fingerprints.setAdditionalProperty(
                "primaryLocationLineHash", hashes.get(place.region().startLine() - 1));
        fingerprints.setAdditionalProperty("hob/v1", keys.key(finding));
        return fingerprints;
    }

    private Fix fix(dev.hob.findings.Fix hobFix) {
        Fix fix = new Fix();
        fix.setDescription(message(hobFix.description()));
        fix.setArtifactChanges(
                new LinkedHashSet<>(hobFix.changes().stream().map(this::change).toList()));
        fix.setProperties(property("safety", hobFix.safety()));
        return fix;
    }

    private ArtifactChange change(dev.hob.findings.ArtifactChange hobChange) {
        SourceText source = audit.sources().get(hobChange.uri());
        ArtifactChange change = new ArtifactChange();
        change.setArtifactLocation(SarifLocations.artifact(hobChange.uri()));
        change.setReplacements(hobChange.replacements().stream()
                .map(replacement -> replacement(replacement, source))
                .toList());
        return change;
    }

    private static Replacement replacement(dev.hob.findings.Replacement edit, SourceText source) {
        Replacement replacement = new Replacement();
        replacement.setDeletedRegion(SarifLocations.region(edit.deletedRegion()));
        replacement.setInsertedContent(SarifLocations.content(source.withOwnLineEnds(edit)));
        return replacement;
    }

    private static Message message(String text) {
        Message message = new Message();
        message.setText(text);
        return message;
    }

    private static PropertyBag property(String name, Enum<?> value) {
        PropertyBag properties = new PropertyBag();
        properties.setAdditionalProperty(name, value.name().toLowerCase(Locale.ROOT));
        return properties;
    }
}
