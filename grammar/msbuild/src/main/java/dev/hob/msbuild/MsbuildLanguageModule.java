package dev.hob.msbuild;

import dev.hob.language.SolutionLanguageProcessor;
import dev.hob.language.SolutionLanguageProperties;
import net.sourceforge.pmd.lang.LanguageModuleBase;
import net.sourceforge.pmd.lang.LanguageProcessor;
import net.sourceforge.pmd.lang.LanguagePropertyBundle;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.lang.PmdCapableLanguage;

/**
 * The PMD language {@code msbuild}: project files. The extension {@code config} is not claimed, because most files with it
 * are none of MSBuild's; whoever wants {@code packages.config} checked adds it with this language.
 */
public final class MsbuildLanguageModule extends LanguageModuleBase implements PmdCapableLanguage {

    /** The id that rulesets name. */
    public static final String ID = "msbuild";

    /** Found and made by PMD's language registry. */
    public MsbuildLanguageModule() {
        super(LanguageMetadata.withId(ID)
                .name("MSBuild")
                .extensions("csproj", "fsproj", "vbproj", "props", "targets")
                .addDefaultVersion("current"));
    }

    /** The language as the registry knows it. */
    public static MsbuildLanguageModule getInstance() {
        return (MsbuildLanguageModule) LanguageRegistry.PMD.getLanguageById(ID);
    }

    @Override
    public LanguagePropertyBundle newPropertyBundle() {
        return new SolutionLanguageProperties(this);
    }

    @Override
    public LanguageProcessor createProcessor(LanguagePropertyBundle bundle) {
        SolutionLanguageProperties properties = (SolutionLanguageProperties) bundle;
        return new SolutionLanguageProcessor(properties, new MsbuildHandler(properties));
    }
}
