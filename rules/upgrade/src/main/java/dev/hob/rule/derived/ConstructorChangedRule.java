package dev.hob.rule.derived;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.retype.TypeSwap;
import dev.hob.rule.retype.TypesAfter;
import dev.hob.solution.SolutionModel;
import java.util.LinkedHashSet;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds calls of constructors that the target release declares otherwise: base calls of derived classes and {@code new}. The
 * types are those whose constructors are among the rule's symbols; their parameters are taken from the surfaces of the two
 * releases. The finding stands at {@code base}, at the base's name in front of the arguments of a primary constructor, or at
 * the name behind {@code new}.
 */
public final class ConstructorChangedRule extends UpgradeRule {

    private static final String CONSTRUCTOR = ".#ctor";

    private static final PropertyDescriptor<String> SWAPS = PropertyFactory.stringProperty("swaps")
            .desc("types that may be exchanged unseen, one row each: old | new | namespaces with a rival of that name")
            .defaultValue("")
            .build();

    /** Declares the rule's own property. */
    public ConstructorChangedRule() {
        definePropertyDescriptor(SWAPS);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        if (!isStillToUpgrade(root)) {
            return;
        }
        CompilationUnit unit = (CompilationUnit) root;
        SolutionModel model = SolutionModel.of(root);
        Set<String> types = new LinkedHashSet<>();
        symbols().stream()
                .filter(symbol -> symbol.endsWith(CONSTRUCTOR))
                .forEach(symbol -> types.add(symbol.substring(2, symbol.length() - CONSTRUCTOR.length())));
        BrokenCalls calls = new BrokenCalls(model, ReleaseSurface.of(target().line()), types::contains);
        calls.in(unit).forEach(call -> report(call, calls, context));
    }

    private void report(BrokenCall call, BrokenCalls calls, RuleContext context) {
        SignatureAdvice advice = new SignatureAdvice(call);
        FindingDraft draft = FindingDraft.of(this, call.call().node())
                .at(call.call().where().getStartOffset(), call.call().where().getEndOffset())
                .advice(advice.advice(target().line().name()));
        if (call.doubt().isPresent()) {
            draft.possible()
                    .advice("Check this call: " + call.doubt().get() + ". "
                            + advice.advice(target().line().name()));
        } else {
            SignatureFix.of(call, calls, TypeSwap.parse(getProperty(SWAPS))).ifPresent(draft::fix);
        }
        draft.report(context, this, TypesAfter.simple(call.call().type()), advice.difference());
    }
}
