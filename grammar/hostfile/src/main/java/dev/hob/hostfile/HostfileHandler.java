package dev.hob.hostfile;

import dev.hob.language.ViolationDetails;
import net.sourceforge.pmd.lang.AbstractPmdLanguageVersionHandler;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.reporting.ViolationDecorator;

/** What PMD needs to work with host files. */
final class HostfileHandler extends AbstractPmdLanguageVersionHandler {

    private final String suppressMarker;

    HostfileHandler(String suppressMarker) {
        this.suppressMarker = suppressMarker;
    }

    @Override
    public Parser getParser() {
        return new HostfileParser(suppressMarker);
    }

    @Override
    public ViolationDecorator getViolationDecorator() {
        return ViolationDetails.decorator();
    }
}
