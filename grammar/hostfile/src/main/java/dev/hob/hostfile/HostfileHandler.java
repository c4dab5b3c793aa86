package dev.hob.hostfile;

import dev.hob.language.SolutionLanguageProperties;
import dev.hob.language.ViolationDetails;
import dev.hob.language.suppression.InSourceSuppressor;
import java.util.List;
import net.sourceforge.pmd.lang.AbstractPmdLanguageVersionHandler;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.reporting.ViolationDecorator;
import net.sourceforge.pmd.reporting.ViolationSuppressor;

/** What PMD needs to work with host files. */
final class HostfileHandler extends AbstractPmdLanguageVersionHandler {

    private final SolutionLanguageProperties properties;

    HostfileHandler(SolutionLanguageProperties properties) {
        this.properties = properties;
    }

    @Override
    public Parser getParser() {
        return new HostfileParser(properties);
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
