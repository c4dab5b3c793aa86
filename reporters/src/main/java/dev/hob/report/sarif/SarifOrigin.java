package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.OriginalUriBaseIds;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.RunAutomationDetails;
import de.jcup.sarif_2_1_0.model.VersionControlDetails;
import dev.hob.findings.AuditResult;
import dev.hob.findings.VersionControl;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Where a run comes from, in SARIF's terms: the tree and its revision, and the job that it belongs to. */
record SarifOrigin(AuditResult audit, Optional<AzureBuild> build) {

    /** The base of all URIs: named, but without a value, since no absolute path belongs into a report. */
    OriginalUriBaseIds baseIds() {
        ArtifactLocation root = new ArtifactLocation();
        root.setDescription(SarifMessages.message("The root of the audited repository."));
        OriginalUriBaseIds bases = new OriginalUriBaseIds();
        bases.setAdditionalProperty(SarifLocations.BASE, root);
        return bases;
    }

    /** The revision that was audited, where it is known; its work tree is the base of all URIs. */
    Set<VersionControlDetails> provenance() {
        return new LinkedHashSet<>(
                audit.tree().versionControl().stream().map(SarifOrigin::details).toList());
    }

    private static VersionControlDetails details(VersionControl known) {
        ArtifactLocation root = new ArtifactLocation();
        root.setUriBaseId(SarifLocations.BASE);
        VersionControlDetails details = new VersionControlDetails();
        details.setRepositoryUri(URI.create(known.repository()));
        details.setRevisionId(known.revision().orElse(null));
        details.setBranch(known.branch().orElse(null));
        details.setMappedTo(root);
        return details;
    }

    /**
     * A later upload with the same id replaces this one, so it names what was asked and not when; Azure's names the
     * build.
     */
    RunAutomationDetails automationDetails() {
        RunAutomationDetails details = new RunAutomationDetails();
        details.setId(build.map(AzureBuild::id).orElse("hob/" + audit.from() + "-to-" + audit.to() + "/"));
        build.ifPresent(known -> {
            PropertyBag properties = new PropertyBag();
            known.properties().forEach(properties::setAdditionalProperty);
            details.setProperties(properties);
        });
        return details;
    }
}
