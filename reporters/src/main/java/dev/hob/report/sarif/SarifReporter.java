package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import de.jcup.sarif_2_1_0.model.Tool;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import dev.hob.findings.AuditResult;
import dev.hob.report.Reporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Writes an audit as SARIF 2.1.0: one run, every rule that ran, every finding with its fixes, and as notifications what
 * was not analysed or had no place. Holds to what the consumer demands that it is for, and to what viewers use beyond
 * that.
 */
public final class SarifReporter implements Reporter {

    private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");

    /** How much smaller than need be a file is made that was too large, since results differ in size. */
    private static final double MARGIN = 0.95;

    private final String version;
    private final SarifFlavour flavour;
    private final Optional<AzureBuild> build;

    /** Reports as Hob of {@code version}, for the consumer of {@code flavour}, outside of Azure Pipelines. */
    public SarifReporter(String version, SarifFlavour flavour) {
        this(version, flavour, Optional.empty());
    }

    /**
     * Reports as Hob of {@code version}, for the consumer of {@code flavour}; {@code build} goes into the file for
     * Azure only.
     */
    public SarifReporter(String version, SarifFlavour flavour, Optional<AzureBuild> build) {
        this.version = version;
        this.flavour = flavour;
        this.build = build.filter(known -> flavour == SarifFlavour.AZURE);
    }

    @Override
    public void write(AuditResult audit, Writer out) throws IOException {
        List<Result> results = new SarifResults(audit, flavour).all();
        int most = flavour.limits().results();
        KeptResults kept = KeptResults.of(results, most);
        String text = text(audit, kept);
        double excess = flavour.limits().excess(text);
        while (excess > 1 && !kept.results().isEmpty()) {
            most = (int) (kept.results().size() / excess * MARGIN);
            kept = KeptResults.of(results, most);
            text = text(audit, kept);
            excess = flavour.limits().excess(text);
        }
        out.write(text);
    }

    private String text(AuditResult audit, KeptResults kept) throws IOException {
        SarifSchema210 log = new SarifSchema210();
        log.set$schema(SCHEMA);
        log.setVersion(SarifSchema210.Version._2_1_0);
        log.setRuns(List.of(run(audit, kept)));
        StringWriter text = new StringWriter();
        SarifJson.write(log, text);
        return text.toString();
    }

    private Run run(AuditResult audit, KeptResults kept) {
        SarifNotifications notifications = new SarifNotifications(audit, flavour);
        SarifOrigin origin = new SarifOrigin(audit, build);
        Tool tool = new Tool();
        tool.setDriver(driver(audit, notifications));
        Run run = new Run();
        run.setTool(tool);
        run.setInvocations(List.of(notifications.invocation(kept.leftOut())));
        run.setVersionControlProvenance(origin.provenance());
        run.setOriginalUriBaseIds(origin.baseIds());
        run.setResults(kept.results());
        run.setAutomationDetails(origin.automationDetails());
        run.setColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS);
        run.setProperties(scope(audit));
        return run;
    }

    private ToolComponent driver(AuditResult audit, SarifNotifications notifications) {
        ToolComponent driver = new ToolComponent();
        driver.setName("Hob");
        driver.setFullName("Hob " + version);
        driver.setVersion(version);
        driver.setSemanticVersion(version);
        driver.setRules(new LinkedHashSet<>(audit.rules().stream()
                .map(rule -> SarifRules.descriptor(rule, flavour))
                .toList()));
        driver.setNotifications(new LinkedHashSet<>(notifications.descriptors()));
        return driver;
    }

    private static PropertyBag scope(AuditResult audit) {
        PropertyBag scope = new PropertyBag();
        scope.setAdditionalProperty("from", audit.from());
        scope.setAdditionalProperty("to", audit.to());
        scope.setAdditionalProperty("versionsFound", audit.upgrade().versionsFound());
        scope.setAdditionalProperty("hopsNotChecked", audit.hopsNotChecked());
        scope.setAdditionalProperty("filesSeen", audit.filesSeen());
        scope.setAdditionalProperty("suppressed", audit.triage().suppressed());
        scope.setAdditionalProperty("knownBefore", audit.triage().known());
        scope.setAdditionalProperty("openQuestions", audit.openQuestions());
        return scope;
    }
}
