package dev.hob.csharp;

import dev.hob.language.SolutionLanguageProperties;
import dev.hob.language.ViolationDetails;
import dev.hob.language.suppression.InSourceSuppressor;
import java.util.List;
import net.sourceforge.pmd.lang.AbstractPmdLanguageVersionHandler;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.reporting.ViolationDecorator;
import net.sourceforge.pmd.reporting.ViolationSuppressor;

/** Tells PMD how files of C#, or of a language that becomes C#, are parsed and what their violations carry. */
public final class CSharpHandler extends AbstractPmdLanguageVersionHandler {

    private final SolutionLanguageProperties properties;
    private final SourceReader reader;

    /** Makes the handler of the language that {@code properties} belong to and whose files {@code reader} reads. */
    public CSharpHandler(SolutionLanguageProperties properties, SourceReader reader) {
        this.properties = properties;
        this.reader = reader;
    }

    @Override
    public Parser getParser() {
        return new PmdCSharpParser(properties, reader);
    }

    @Override
    public ViolationDecorator getViolationDecorator() {
        return ViolationDetails.decorator();
    }

    @Override
    public List<ViolationSuppressor> getExtraViolationSuppressors() {
        return List.of(new InSourceSuppressor(properties));
    }
}
