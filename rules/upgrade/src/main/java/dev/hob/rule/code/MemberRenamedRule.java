package dev.hob.rule.code;

import dev.hob.csharp.ast.AnonymousObjectMember;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.TupleExpression;
import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds members of the library that have another name in the new release, and renames them. */
public final class MemberRenamedRule extends ChangedSymbolRule {

    /** Makes the rule. */
    public MemberRenamedRule() {
        super("symbol | new name | what to know");
    }

    @Override
    protected void look(SymbolUse use, RuleContext context) {
        String newName = use.row().cells().get(0);
        FindingDraft draft = finding(use, use.row().cells().get(1));
        if (use.meaning().isCertain()) {
            FileEdits edits = use.edits().replace(use.reference().getNameRegion(), newName);
            keepInferredName(use, edits);
            draft.fix(edits.fix("Rename " + use.reference().getName() + " to " + newName, Fix.Safety.SAFE));
        }
        draft.report(context, this, use.row().shown(), newName);
    }

    /** Members of anonymous objects and tuple elements take their names from their values: these names stay. */
    private static void keepInferredName(SymbolUse use, FileEdits edits) {
        CSharpNode holder = use.whole().getParent();
        String name = use.reference().getName();
        if (holder instanceof AnonymousObjectMember member && member.getName().isEmpty()) {
            edits.insert(holder.startOffset(), name + " = ");
        }
        boolean isUnnamedElement = holder instanceof Argument element
                && element.getParent() instanceof TupleExpression tuple
                && element.getArgumentName().isEmpty()
                && !(tuple.getParent() instanceof AssignmentExpression && tuple.getIndexInParent() == 0);
        if (isUnnamedElement) {
            edits.insert(holder.startOffset(), name + ": ");
        }
    }
}
