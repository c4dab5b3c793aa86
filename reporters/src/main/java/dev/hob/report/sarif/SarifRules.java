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
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule in SARIF's terms. Its name is its id; SARIF's own {@code name}, which must not be the same, is left out where
 * nobody asks for it, and the id's words where somebody does.
 */
final class SarifRules {

    /** GitHub takes no longer description. */
    private static final int DESCRIPTION_LIMIT = 1024;

    /** Between the words of a name, in which capitals in a row are one word: {@code DPoP|Context|Client|Removed}. */
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z\\d]|\\w[A-Z])(?=[A-Z][a-z])");

    private SarifRules() {}

    static ReportingDescriptor descriptor(RuleDescriptor rule, SarifFlavour flavour) {
        ReportingConfiguration configuration = new ReportingConfiguration();
        configuration.setLevel(
                switch (rule.level()) {
                    case ERROR -> ReportingConfiguration.Level.ERROR;
                    case WARNING -> ReportingConfiguration.Level.WARNING;
                    case NOTE -> ReportingConfiguration.Level.NOTE;
                });
        ReportingDescriptor descriptor = descriptor(rule.name(), flavour);
        descriptor.setShortDescription(text(SarifMessages.shortened(rule.summary(), DESCRIPTION_LIMIT)));
        descriptor.setFullDescription(
                text(SarifMessages.shortened(Prose.flowed(rule.description()), DESCRIPTION_LIMIT)));
        descriptor.setHelp(help(new RulePage(rule)));
        descriptor.setHelpUri(absolute(rule.helpUri()));
        descriptor.setDefaultConfiguration(configuration);
        descriptor.setProperties(properties(rule));
        return descriptor;
    }

    /** A descriptor that has its id, and its name where the flavour has names. */
    static ReportingDescriptor descriptor(String id, SarifFlavour flavour) {
        ReportingDescriptor descriptor = new ReportingDescriptor();
        descriptor.setId(id);
        if (flavour.namesRules()) {
            descriptor.setName(words(id));
        }
        return descriptor;
    }

    static String words(String id) {
        return WORDS.matcher(id).replaceAll(" ");
    }

    /** Null where a rule has none, or one of others has what is no address. */
    private static URI absolute(String address) {
        try {
            URI uri = new URI(address);
            return uri.isAbsolute() ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
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
