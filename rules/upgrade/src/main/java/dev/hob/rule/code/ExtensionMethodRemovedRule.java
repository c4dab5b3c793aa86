package dev.hob.rule.code;

import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Meaning;
import java.util.List;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds calls of extension methods that the new release no longer has. */
public final class ExtensionMethodRemovedRule extends UpgradeRule {

    private static final PropertyDescriptor<String> METHODS = PropertyFactory.stringProperty("methods")
            .desc("one row each: method | its class | type it extends | replacement | namespaces | advice")
            .defaultValue("")
            .build();

    /** A removed method that a call binds to, or may bind to. */
    private record Match(RemovedExtension removed, Meaning meaning) {}

    /** Declares the rule's own property. */
    public ExtensionMethodRemovedRule() {
        definePropertyDescriptor(METHODS);
    }

    /** The methods of the table; overloads share an id, because it has no parameter list. */
    @Override
    public List<String> symbols() {
        return RemovedExtension.parse(getProperty(METHODS)).stream()
                .map(RemovedExtension::symbol)
                .distinct()
                .toList();
    }

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        List<RemovedExtension> methods = RemovedExtension.parse(getProperty(METHODS));
        root.descendants(InvocationExpression.class)
                .forEach(call -> check(call, call.getMethodName(), methods, model, context));
    }

    private void check(
            InvocationExpression call,
            String name,
            List<RemovedExtension> methods,
            SolutionModel model,
            RuleContext context) {
        methods.stream()
                .filter(method -> method.target().name().equals(name))
                .map(method -> new Match(method, model.names().extensionCall(call, method.target())))
                .filter(match -> match.meaning().answer() != Answer.NO)
                .min((a, b) -> a.meaning().answer().compareTo(b.meaning().answer()))
                .ifPresent(match -> report(call, match, model, context));
    }

    private void report(InvocationExpression call, Match match, SolutionModel model, RuleContext context) {
        SimpleName method = call.getMethod().orElseThrow();
        FindingDraft draft = FindingDraft.of(this, call)
                .at(
                        method.getNameRegion().getStartOffset(),
                        method.getNameRegion().getEndOffset());
        if (match.meaning().isCertain()) {
            draft.advice(match.removed().advice());
            new CallReplacement(match.removed(), model).fix(call).ifPresent(draft::fix);
        } else {
            draft.possible()
                    .advice("Check whether this is the library's method: "
                            + match.meaning().reason() + ". " + match.removed().advice());
        }
        String extended = match.removed().target().receiverType();
        draft.report(
                context,
                this,
                extended.substring(extended.lastIndexOf('.') + 1) + "." + method.getName(),
                match.meaning().isCertain() ? "" : "It may be another method of that name.");
    }
}
