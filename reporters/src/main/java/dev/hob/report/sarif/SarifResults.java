package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.PartialFingerprints;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Result;
import dev.hob.findings.AuditResult;
import dev.hob.findings.BaselineComparison.Gone;
import dev.hob.findings.Finding;
import dev.hob.findings.FindingKeys;
import dev.hob.findings.Level;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.SetAside;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The findings of one audit in SARIF's terms, in report order: what counts, and what does not as far as the flavour has
 * it; those that are gone come last.
 */
final class SarifResults {

    private final AuditResult audit;
    private final SarifFlavour flavour;
    private final List<String> rules;
    private final FindingKeys keys;
    private final SarifFixes fixes;
    private final SarifTriage triage;
    private final Map<String, List<String>> lineHashes = new HashMap<>();

    SarifResults(AuditResult audit, SarifFlavour flavour) {
        this.audit = audit;
        this.flavour = flavour;
        this.keys = FindingKeys.of(audit);
        this.rules = audit.rules().stream().map(RuleDescriptor::name).toList();
        this.fixes = new SarifFixes(audit);
        this.triage = new SarifTriage(audit, flavour);
    }

    List<Result> all() {
        Stream<Result> found = triage.written().stream().map(written -> result(written.finding(), written.aside()));
        Stream<Result> gone = audit.triage().baseline().filter(baseline -> triage.comparesWithBaseline()).stream()
                .flatMap(baseline -> baseline.gone().stream())
                .map(this::result);
        return Stream.concat(found, gone).toList();
    }

    private Result result(Finding finding, Optional<SetAside.Reason> aside) {
        Result result = new Result();
        rule(result, finding.rule());
        result.setLevel(level(finding.level()));
        result.setMessage(SarifMessages.of(finding, flavour.limits().messageLength()));
        result.setLocations(List.of(location(finding.location())));
        result.setRelatedLocations(related(finding));
        result.setPartialFingerprints(fingerprints(finding));
        result.setFixes(fixes.of(finding));
        result.setProperties(properties(finding));
        triage.mark(result, aside);
        return result;
    }

    private Result result(Gone gone) {
        PartialFingerprints fingerprints = new PartialFingerprints();
        fingerprints.setAdditionalProperty("hob/v1", gone.key());
        Result result = new Result();
        rule(result, gone.rule());
        result.setLevel(level(gone.level()));
        result.setMessage(SarifMessages.message(gone.message()));
        result.setLocations(List.of(SarifLocations.location(gone.uri(), SarifLocations.region(gone.region()))));
        result.setPartialFingerprints(fingerprints);
        triage.markGone(result);
        return result;
    }

    /** A rule of the baseline may be one that did not run this time. */
    private void rule(Result result, String rule) {
        result.setRuleId(rule);
        if (rules.contains(rule)) {
            result.setRuleIndex(rules.indexOf(rule));
        }
    }

    private Location location(dev.hob.findings.Location place) {
        return SarifLocations.location(place, audit.source(place));
    }

    private Set<Location> related(Finding finding) {
        Set<Location> related = new LinkedHashSet<>();
        finding.related().stream().limit(SarifMessages.RELATED_LIMIT).forEach(place -> {
            Location location = location(place);
            location.setId(related.size() + 1);
            related.add(location);
        });
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

    private PropertyBag properties(Finding finding) {
        PropertyBag properties = property("certainty", finding.certainty());
        String project = audit.tree().projects().get(finding.location().uri());
        if (project != null) {
            properties.setAdditionalProperty("project", project);
        }
        return properties;
    }

    static PropertyBag property(String name, Enum<?> value) {
        PropertyBag properties = new PropertyBag();
        properties.setAdditionalProperty(name, value.name().toLowerCase(Locale.ROOT));
        return properties;
    }

    private static Result.Level level(Level level) {
        return switch (level) {
            case ERROR -> Result.Level.ERROR;
            case WARNING -> Result.Level.WARNING;
            case NOTE -> Result.Level.NOTE;
        };
    }
}
