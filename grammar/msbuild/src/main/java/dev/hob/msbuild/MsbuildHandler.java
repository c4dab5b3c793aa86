package dev.hob.msbuild;

import dev.hob.language.SolutionLanguageProperties;
import dev.hob.language.ViolationDetails;
import dev.hob.language.suppression.InSourceSuppressor;
import java.util.List;
import net.sourceforge.pmd.lang.AbstractPmdLanguageVersionHandler;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.reporting.ViolationDecorator;
import net.sourceforge.pmd.reporting.ViolationSuppressor;

/** What PMD needs to work with project files. */
final class MsbuildHandler extends AbstractPmdLanguageVersionHandler {

    private final SolutionLanguageProperties properties;

    MsbuildHandler(SolutionLanguageProperties properties) {
        this.properties = properties;
    }

    @Override
    public Parser getParser() {
        return new MsbuildParser(properties);
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
