package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import java.util.List;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** What rules have in common about hosts whose framework moves with the library: they are silent in others, in tests, and where a host has taken care. */
abstract class FrameworkMoveRule extends UpgradeRule {

    private static final PropertyDescriptor<Integer> NET_BELOW = PropertyFactory.intProperty("netBelow")
            .desc("only in hosts that are built for .NET below this major version")
            .defaultValue(0)
            .build();

    private static final PropertyDescriptor<String> BESIDE = PropertyFactory.stringProperty("beside")
            .desc("names of which one must be used in the host, separated by slashes; none: always")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> UNLESS = PropertyFactory.stringProperty("unless")
            .desc("names of which none may be used in the host, separated by slashes")
            .defaultValue("")
            .build();

    FrameworkMoveRule() {
        definePropertyDescriptor(NET_BELOW);
        definePropertyDescriptor(BESIDE);
        definePropertyDescriptor(UNLESS);
    }

    @Override
    protected final void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        CompilationUnit unit = (CompilationUnit) root;
        String uri = model.uri(root);
        if (mentions(unit) && Host.of(uri, model).filter(this::isConcerned).isPresent()) {
            check(unit, model, context);
        }
    }

    private boolean isConcerned(Host host) {
        List<SoughtName> beside = SoughtName.list(getProperty(BESIDE), "/");
        List<SoughtName> unless = SoughtName.list(getProperty(UNLESS), "/");
        return host.movesFromNetBelow(getProperty(NET_BELOW), lowestAccepted())
                && (beside.isEmpty() || host.uses(beside, ""))
                && (unless.isEmpty() || !host.uses(unless, ""));
    }

    /** Whether the file holds anything that could be found, before the whole host is asked. */
    abstract boolean mentions(CompilationUnit unit);

    /** Looks through a file of a host that is concerned. */
    abstract void check(CompilationUnit unit, SolutionModel model, RuleContext context);
}
