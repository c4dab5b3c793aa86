package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactChange;
import de.jcup.sarif_2_1_0.model.Fix;
import de.jcup.sarif_2_1_0.model.Replacement;
import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.SourceText;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The fixes of findings in SARIF's terms. What they insert has the line ends of the file, since viewers write it as it
 * stands.
 */
record SarifFixes(AuditResult audit) {

    Set<Fix> of(Finding finding) {
        return new LinkedHashSet<>(finding.fixes().stream().map(this::fix).toList());
    }

    private Fix fix(dev.hob.findings.Fix hobFix) {
        Fix fix = new Fix();
        fix.setDescription(SarifMessages.message(hobFix.description()));
        fix.setArtifactChanges(
                new LinkedHashSet<>(hobFix.changes().stream().map(this::change).toList()));
        fix.setProperties(SarifResults.property("safety", hobFix.safety()));
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
        replacement.setDeletedRegion(SarifLocations.region(edit.deletedRegion(), source));
        replacement.setInsertedContent(SarifLocations.content(source.withOwnLineEnds(edit)));
        return replacement;
    }
}
