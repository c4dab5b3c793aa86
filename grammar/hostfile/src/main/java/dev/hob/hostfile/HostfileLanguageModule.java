package dev.hob.hostfile;

import dev.hob.language.SolutionLanguageProcessor;
import dev.hob.language.SolutionLanguageProperties;
import net.sourceforge.pmd.lang.LanguageModuleBase;
import net.sourceforge.pmd.lang.LanguageProcessor;
import net.sourceforge.pmd.lang.LanguagePropertyBundle;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.lang.PmdCapableLanguage;

/**
 * The PMD language {@code hostfile}. Of extensions it claims only {@code dockerfile}: most YAML and JSON files are none of a
 * host's. Whoever wants others checked adds them with this language.
 */
public final class HostfileLanguageModule extends LanguageModuleBase implements PmdCapableLanguage {

    /** The id that rulesets name. */
    public static final String ID = "hostfile";

    /** Found and made by PMD's language registry. */
    public HostfileLanguageModule() {
        super(LanguageMetadata.withId(ID)
                .name("Host files")
                .extensions("dockerfile")
                .addDefaultVersion("current"));
    }

    /** The language as the registry knows it. */
    public static HostfileLanguageModule getInstance() {
        return (HostfileLanguageModule) LanguageRegistry.PMD.getLanguageById(ID);
    }

    @Override
    public LanguagePropertyBundle newPropertyBundle() {
        return new SolutionLanguageProperties(this);
    }

    @Override
    public LanguageProcessor createProcessor(LanguagePropertyBundle bundle) {
        SolutionLanguageProperties properties = (SolutionLanguageProperties) bundle;
        return new SolutionLanguageProcessor(properties, new HostfileHandler(properties));
    }
}
