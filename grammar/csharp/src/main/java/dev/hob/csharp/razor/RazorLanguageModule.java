package dev.hob.csharp.razor;

import dev.hob.csharp.CSharpHandler;
import dev.hob.csharp.CSharpLanguageModule;
import dev.hob.language.SolutionLanguageProcessor;
import dev.hob.language.SolutionLanguageProperties;
import net.sourceforge.pmd.lang.LanguageModuleBase;
import net.sourceforge.pmd.lang.LanguageProcessor;
import net.sourceforge.pmd.lang.LanguagePropertyBundle;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.lang.PmdCapableLanguage;

/** Razor as a dialect of C# in PMD: the rules for C# run on the trees of views and components too. */
public final class RazorLanguageModule extends LanguageModuleBase implements PmdCapableLanguage {

    /** The language's id in rulesets and on command lines. */
    public static final String ID = "razor";

    /** Makes the language; PMD's service loader calls this. */
    public RazorLanguageModule() {
        super(LanguageMetadata.withId(ID)
                .name("Razor")
                .extensions("cshtml", "razor")
                .addDefaultVersion("14")
                .asDialectOf(CSharpLanguageModule.ID));
    }

    /** The one instance that PMD registered. */
    public static RazorLanguageModule getInstance() {
        return (RazorLanguageModule) LanguageRegistry.PMD.getLanguageById(ID);
    }

    @Override
    public LanguagePropertyBundle newPropertyBundle() {
        SolutionLanguageProperties properties = new SolutionLanguageProperties(this);
        properties.definePropertyDescriptor(CSharpLanguageModule.DEFINED_SYMBOLS);
        return properties;
    }

    @Override
    public LanguageProcessor createProcessor(LanguagePropertyBundle bundle) {
        SolutionLanguageProperties properties = (SolutionLanguageProperties) bundle;
        return new SolutionLanguageProcessor(
                properties,
                new CSharpHandler(
                        properties,
                        (text, symbols, file) ->
                                RazorSource.read(text, symbols, RazorFile.alone(file.getOriginalPath()))));
    }
}
