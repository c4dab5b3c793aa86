package dev.hob.csharp;

import dev.hob.language.SolutionLanguageProcessor;
import dev.hob.language.SolutionLanguageProperties;
import java.util.List;
import net.sourceforge.pmd.lang.LanguageModuleBase;
import net.sourceforge.pmd.lang.LanguageProcessor;
import net.sourceforge.pmd.lang.LanguagePropertyBundle;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.lang.PmdCapableLanguage;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;

/**
 * C# as a PMD language. It takes no part in PMD's copy-paste detection, which has a C# of its own. It does not depend
 * on the language {@code msbuild}, because PMD refuses to start when a dependency is not on the class path.
 */
public final class CSharpLanguageModule extends LanguageModuleBase implements PmdCapableLanguage {

    /** The language's id in rulesets and on command lines. */
    public static final String ID = "csharp";

    /** The symbols for which {@code #if} holds, as the compiler's {@code DefineConstants}. */
    public static final PropertyDescriptor<List<String>> DEFINED_SYMBOLS = PropertyFactory.stringListProperty(
                    "definedSymbols")
            .desc("Preprocessor symbols that are defined in every file.")
            .emptyDefaultValue()
            .build();

    /** Makes the language; PMD's service loader calls this. */
    public CSharpLanguageModule() {
        super(LanguageMetadata.withId(ID).name("C#").extensions("cs").addDefaultVersion("14"));
    }

    /** The one instance that PMD registered. */
    public static CSharpLanguageModule getInstance() {
        return (CSharpLanguageModule) LanguageRegistry.PMD.getLanguageById(ID);
    }

    @Override
    public LanguagePropertyBundle newPropertyBundle() {
        SolutionLanguageProperties properties = new SolutionLanguageProperties(this);
        properties.definePropertyDescriptor(DEFINED_SYMBOLS);
        return properties;
    }

    @Override
    public LanguageProcessor createProcessor(LanguagePropertyBundle bundle) {
        SolutionLanguageProperties properties = (SolutionLanguageProperties) bundle;
        return new SolutionLanguageProcessor(
                properties, new CSharpHandler(properties, (text, symbols, file) -> CSharpSource.read(text, symbols)));
    }
}
