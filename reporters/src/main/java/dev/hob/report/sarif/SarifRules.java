package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import dev.hob.findings.Level;
import dev.hob.findings.RuleDescriptor;
import dev.hob.report.Prose;
import dev.hob.report.RulePage;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A rule in SARIF's terms. Its name is its id; SARIF's own {@code name} is left out, as the multitool asks for when the
 * two are the same.
 */
final class SarifRules {

    /** GitHub takes no longer description. */
    private static final int DESCRIPTION_LIMIT = 1024;

    private SarifRules() {}

    static ReportingDescriptor descriptor(RuleDescriptor rule) {
        ReportingConfiguration configuration = new ReportingConfiguration();
        configuration.setLevel(
                switch (rule.level()) {
                    case ERROR -> ReportingConfiguration.Level.ERROR;
                    case WARNING -> ReportingConfiguration.Level.WARNING;
                    case NOTE -> ReportingConfiguration.Level.NOTE;
                });
        ReportingDescriptor descriptor = new ReportingDescriptor();
        descriptor.setId(rule.name());
        descriptor.setShortDescription(text(shortened(rule.summary())));
        descriptor.setFullDescription(text(shortened(Prose.flowed(rule.description()))));
        descriptor.setHelp(help(new RulePage(rule)));
        if (!rule.helpUri().isEmpty()) {
            descriptor.setHelpUri(URI.create(rule.helpUri()));
        }
        descriptor.setDefaultConfiguration(configuration);
        descriptor.setProperties(properties(rule));
        return descriptor;
    }

    private static MultiformatMessageString help(RulePage page) {
        MultiformatMessageString help = text(page.text());
        help.setMarkdown(page.markdown());
        return help;
    }

    static MultiformatMessageString text(String text) {
        MultiformatMessageString message = new MultiformatMessageString();
        message.setText(text);
        return message;
    }

    /** Cut behind the last sentence that fits, else at the limit. */
    static String shortened(String text) {
        if (text.length() <= DESCRIPTION_LIMIT) {
            return text;
        }
        int sentence = text.lastIndexOf(". ", DESCRIPTION_LIMIT - 1);
        return sentence > 0 ? text.substring(0, sentence + 1) : text.substring(0, DESCRIPTION_LIMIT - 1) + "…";
    }

    /** How GitHub sorts and filters. No security severity: an upgrade is no vulnerability. */
    private static PropertyBag properties(RuleDescriptor rule) {
        PropertyBag properties = new PropertyBag();
        properties.setTags(new LinkedHashSet<>(List.of("duende-identityserver", "upgrade", rule.area())));
        properties.setAdditionalProperty("precision", rule.level() == Level.ERROR ? "very-high" : "high");
        properties.setAdditionalProperty(
                "problem.severity",
                switch (rule.level()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "recommendation";
                });
        return properties;
    }
}
