package dev.hob.msbuild;

import dev.hob.language.ViolationDetails;
import net.sourceforge.pmd.lang.AbstractPmdLanguageVersionHandler;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.reporting.ViolationDecorator;

/** What PMD needs to work with project files. */
final class MsbuildHandler extends AbstractPmdLanguageVersionHandler {

    private final String suppressMarker;

    MsbuildHandler(String suppressMarker) {
        this.suppressMarker = suppressMarker;
    }

    @Override
    public Parser getParser() {
        return new MsbuildParser(suppressMarker);
    }

    @Override
    public ViolationDecorator getViolationDecorator() {
        return ViolationDetails.decorator();
    }
}
