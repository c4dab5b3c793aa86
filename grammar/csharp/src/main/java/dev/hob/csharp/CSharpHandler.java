package dev.hob.csharp;

import dev.hob.language.SolutionLanguageProperties;
import dev.hob.language.ViolationDetails;
import net.sourceforge.pmd.lang.AbstractPmdLanguageVersionHandler;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.reporting.ViolationDecorator;

/** Tells PMD how C# files are parsed and what their violations carry. */
final class CSharpHandler extends AbstractPmdLanguageVersionHandler {

    private final SolutionLanguageProperties properties;

    CSharpHandler(SolutionLanguageProperties properties) {
        this.properties = properties;
    }

    @Override
    public Parser getParser() {
        return new PmdCSharpParser(properties);
    }

    @Override
    public ViolationDecorator getViolationDecorator() {
        return ViolationDetails.decorator();
    }
}
