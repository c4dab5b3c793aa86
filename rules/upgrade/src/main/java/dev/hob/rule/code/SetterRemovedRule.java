package dev.hob.rule.code;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.AssignmentOperator;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.findings.Fix;
import dev.hob.rule.Deletion;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import java.util.Optional;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds where properties are set that can only be read in the new release. In an initializer the value goes to the
 * constructor, if that takes it; elsewhere the assignment is taken out.
 */
public final class SetterRemovedRule extends ChangedSymbolRule {

    /** Makes the rule. */
    public SetterRemovedRule() {
        super("property | index of the constructor's parameter that sets it, or empty | what to do instead");
    }

    @Override
    protected void look(SymbolUse use, RuleContext context) {
        if (!use.isWritten()) {
            return;
        }
        FindingDraft draft = finding(use, use.row().cells().get(1));
        if (use.meaning().isCertain()) {
            use.assignment()
                    .filter(assignment -> assignment.getOperator() == AssignmentOperator.ASSIGN)
                    .flatMap(assignment -> constructed(assignment, use).or(() -> deleted(assignment, use)))
                    .ifPresent(draft::fix);
        }
        draft.report(context, this, use.row().shown());
    }

    private static Optional<Fix> constructed(AssignmentExpression assignment, SymbolUse use) {
        return argument(assignment, use).map(argument -> {
            FileEdits edits = use.edits();
            edits.replace(
                    argument.getValue().getTextRegion(), assignment.getRight().getText());
            Deletion.remove(assignment, edits);
            return edits.fix("Pass " + assignment.getRight().getText() + " to the constructor", Fix.Safety.SUGGESTED);
        });
    }

    /** The argument of the constructor that sets the property, where the created object's initializer sets it again. */
    private static Optional<Argument> argument(AssignmentExpression assignment, SymbolUse use) {
        String index = use.row().cells().get(0);
        return !index.isEmpty() && assignment.getParent().getParent() instanceof ObjectCreation creation
                ? creation.getArgumentList()
                        .map(ArgumentList::getArguments)
                        .map(arguments -> arguments.get(Integer.parseInt(index)))
                        .filter(argument -> argument.getArgumentName().isEmpty())
                : Optional.empty();
    }

    private static Optional<Fix> deleted(AssignmentExpression assignment, SymbolUse use) {
        if (!Deletion.isPossible(assignment)) {
            return Optional.empty();
        }
        FileEdits edits = use.edits();
        Deletion.remove(assignment, edits);
        return Optional.of(edits.fix("Set " + use.reference().getName() + " no more", Fix.Safety.SUGGESTED));
    }
}
