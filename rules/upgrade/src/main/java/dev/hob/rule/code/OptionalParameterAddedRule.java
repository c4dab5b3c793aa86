package dev.hob.rule.code;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.findings.Fix;
import dev.hob.rule.FindingDraft;
import dev.hob.solution.names.Answer;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds where an optional parameter that a method gains breaks code although plain calls compile: in expression trees,
 * which must pass it, and where the method becomes a delegate, whose type no longer fits.
 */
public final class OptionalParameterAddedRule extends ChangedSymbolRule {

    /** Makes the rule. */
    public OptionalParameterAddedRule() {
        super("method | its parameters before | type of the new parameter | its default | what to know");
    }

    @Override
    protected void look(SymbolUse use, RuleContext context) {
        Optional<InvocationExpression> call = use.call();
        int parameters = use.row().cells().get(0).split(",").length;
        boolean passesIt =
                call.filter(it -> it.getArgumentList().getSize() > parameters).isPresent();
        if (use.isNamed() || passesIt) {
            return;
        }
        Answer breaks = call.isPresent()
                ? DelegatePlace.isInExpressionTree(call.get(), use.model().names())
                : use.whole() instanceof Expression group
                        ? DelegatePlace.asksForSignature(group, use.model().names())
                        : Answer.NO;
        if (breaks == Answer.NO) {
            return;
        }
        FindingDraft draft = finding(use, use.row().cells().get(3));
        if (breaks == Answer.POSSIBLE) {
            draft.possible()
                    .advice("Check whether "
                            + (call.isPresent() ? "the lambda becomes an expression tree" : "the delegate type fits")
                            + ", which the sources do not tell. "
                            + use.row().cells().get(3));
        } else if (use.meaning().isCertain()) {
            draft.fix(call.isPresent() ? passed(call.get(), use) : wrapped((Expression) use.whole(), use));
        }
        draft.report(
                context,
                this,
                use.row().shown(),
                call.isPresent()
                        ? "an expression tree must pass it (CS0854)"
                        : "the method no longer fits the delegate (CS0123)");
    }

    /** The new argument is passed, as the other arguments are: matched by a test library, or its default. */
    private static Fix passed(InvocationExpression call, SymbolUse use) {
        List<Argument> arguments = call.getArguments().toList();
        String argument = arguments.stream()
                .flatMap(other -> AnyArgument.of(use.row().cells().get(1), other.getValue()).stream())
                .findFirst()
                .orElse(use.row().cells().get(2));
        int end = arguments.isEmpty()
                ? call.getArgumentList().startOffset() + 1
                : arguments.get(arguments.size() - 1).endOffset();
        return use.edits()
                .insert(end, (arguments.isEmpty() ? "" : ", ") + argument)
                .fix("Pass " + argument, Fix.Safety.SUGGESTED);
    }

    private static Fix wrapped(CSharpNode group, SymbolUse use) {
        String parameters = use.row().cells().get(0);
        return use.edits()
                .insert(group.startOffset(), "(" + parameters + ") => ")
                .insert(group.endOffset(), "(" + parameters + ")")
                .fix("Call it in a lambda", Fix.Safety.SUGGESTED);
    }
}
