package dev.hob.rule.code;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentName;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UsingInsertion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds uses of methods that take one object in the new release where they took several arguments before. */
public final class CallChangedRule extends ChangedSymbolRule {

    /** Makes the rule. */
    public CallChangedRule() {
        super("method | its parameters | type of the object | its initializer, with {parameter} for arguments"
                + " | namespace of the type | what to do");
    }

    @Override
    protected void look(SymbolUse use, RuleContext context) {
        List<String> parameters = Arrays.stream(use.row().cells().get(0).split(","))
                .map(String::strip)
                .toList();
        boolean isCalledAnew = use.call()
                .filter(call -> call.getArgumentList().getSize() != parameters.size())
                .isPresent();
        if (use.isNamed() || isCalledAnew) {
            return;
        }
        FindingDraft draft = finding(use, use.row().cells().get(4));
        if (use.meaning().isCertain()) {
            use.call()
                    .filter(call -> !isInOneLikeIt(call))
                    .flatMap(call -> fix(call, parameters, use))
                    .ifPresent(draft::fix);
        }
        draft.report(context, this, use.row().shown());
    }

    /**
     * Whether the call stands in a method that looks like the called one, as in a class that wraps the library's: that method
     * gets the object itself, and the fix for it rewrites the call.
     */
    private static boolean isInOneLikeIt(InvocationExpression call) {
        MethodDeclaration around = call.ancestors(MethodDeclaration.class).first();
        return around != null
                && around.getName().equals(call.getMethodName())
                && around.getParameterList().getParameters().count()
                        == call.getArgumentList().getSize();
    }

    private static Optional<Fix> fix(InvocationExpression call, List<String> parameters, SymbolUse use) {
        List<Argument> arguments = call.getArguments().toList();
        String type = use.row().cells().get(1);
        return argument(type, use.row().cells().get(2), arguments, parameters).map(text -> {
            FileEdits edits = use.edits()
                    .replace(
                            TextRegion.fromBothOffsets(
                                    arguments.get(0).startOffset(),
                                    arguments.get(arguments.size() - 1).endOffset()),
                            text);
            String namespace = use.row().cells().get(3);
            if (!use.model().names().isImported(namespace, call)) {
                new UsingInsertion(call.getCompilationUnit()).add(namespace, edits);
            }
            return edits.fix("Pass a " + type, Fix.Safety.SUGGESTED);
        });
    }

    /** The new argument; nothing if a test library's matchers stand for some arguments only. */
    private static Optional<String> argument(
            String type, String initializer, List<Argument> arguments, List<String> parameters) {
        List<Expression> values = arguments.stream().map(Argument::getValue).toList();
        if (values.stream().noneMatch(AnyArgument::isMatcher)) {
            String text = "new " + type + " { " + initializer + " }";
            for (Argument argument : arguments) {
                String parameter = argument.getArgumentName()
                        .map(ArgumentName::getName)
                        .orElseGet(() -> parameters.get(argument.getIndexInParent()));
                text = text.replace("{" + parameter + "}", argument.getValue().getText());
            }
            return Optional.of(text);
        }
        return values.stream().allMatch(value -> AnyArgument.of(type, value).isPresent())
                ? AnyArgument.of(type, values.get(0))
                : Optional.empty();
    }
}
