package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.OriginalUriBaseIds;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.RunAutomationDetails;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import de.jcup.sarif_2_1_0.model.Tool;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import dev.hob.findings.AuditResult;
import dev.hob.report.Reporter;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Writes an audit as SARIF 2.1.0: one run, every rule that ran, every finding with its fixes, and as notifications what
 * was not analysed. Holds to what GitHub's code scanning demands and to what viewers use
 * beyond that.
 */
public final class SarifReporter implements Reporter {

    private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");

    private final String version;

    /** Reports as Hob of {@code version}. */
    public SarifReporter(String version) {
        this.version = version;
    }

    @Override
    public void write(AuditResult audit, Writer out) throws IOException {
        SarifSchema210 log = new SarifSchema210();
        log.set$schema(SCHEMA);
        log.setVersion(SarifSchema210.Version._2_1_0);
        log.setRuns(List.of(run(audit)));
        SarifJson.write(log, out);
    }

    private Run run(AuditResult audit) {
        Tool tool = new Tool();
        tool.setDriver(driver(audit));
        Run run = new Run();
        run.setTool(tool);
        run.setInvocations(List.of(SarifNotifications.invocation(audit)));
        run.setOriginalUriBaseIds(baseIds());
        run.setResults(new SarifResults(audit).all());
        run.setAutomationDetails(automationDetails(audit));
        run.setColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS);
        run.setProperties(scope(audit));
        return run;
    }

    private ToolComponent driver(AuditResult audit) {
        ToolComponent driver = new ToolComponent();
        driver.setName("Hob");
        driver.setFullName("Hob " + version);
        driver.setVersion(version);
        driver.setSemanticVersion(version);
        driver.setRules(new LinkedHashSet<>(
                audit.rules().stream().map(SarifRules::descriptor).toList()));
        driver.setNotifications(new LinkedHashSet<>(SarifNotifications.descriptors()));
        return driver;
    }

    /** The base of all URIs: named, but without a value, since no absolute path belongs into a report. */
    private static OriginalUriBaseIds baseIds() {
        Message description = new Message();
        description.setText("The root of the audited repository.");
        ArtifactLocation root = new ArtifactLocation();
        root.setDescription(description);
        OriginalUriBaseIds bases = new OriginalUriBaseIds();
        bases.setAdditionalProperty(SarifLocations.BASE, root);
        return bases;
    }

    /** A later upload with the same id replaces this one, so it names what was asked and not when. */
    private static RunAutomationDetails automationDetails(AuditResult audit) {
        RunAutomationDetails details = new RunAutomationDetails();
        details.setId("hob/" + audit.from() + "-to-" + audit.to() + "/");
        return details;
    }

    private static PropertyBag scope(AuditResult audit) {
        PropertyBag scope = new PropertyBag();
        scope.setAdditionalProperty("from", audit.from());
        scope.setAdditionalProperty("to", audit.to());
        scope.setAdditionalProperty("versionsFound", audit.upgrade().versionsFound());
        scope.setAdditionalProperty("hopsNotChecked", audit.hopsNotChecked());
        scope.setAdditionalProperty("filesSeen", audit.filesSeen());
        scope.setAdditionalProperty("openQuestions", audit.openQuestions());
        return scope;
    }
}
