package dev.hob.rule.code;

import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.findings.Fix;
import dev.hob.rule.Deletion;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds uses of members that the new release does not have. A value that is given to one is taken out; what is read of
 * one can have moved to another member, as a table says.
 */
public final class MemberRemovedRule extends ChangedSymbolRule {

    private static final PropertyDescriptor<String> MOVED = PropertyFactory.stringProperty("moved")
            .desc("one row each: member of the removed member | what to write for both")
            .defaultValue("")
            .build();

    /** Makes the rule. */
    public MemberRemovedRule() {
        super("symbol | what to do instead");
        definePropertyDescriptor(MOVED);
    }

    @Override
    protected void look(SymbolUse use, RuleContext context) {
        FindingDraft draft = finding(use, use.row().cells().get(0));
        if (use.meaning().isCertain()) {
            deleted(use).or(() -> moved(use)).ifPresent(draft::fix);
        }
        draft.report(context, this, use.row().shown());
    }

    private static Optional<Fix> deleted(SymbolUse use) {
        Optional<AssignmentExpression> assignment = use.assignment().filter(Deletion::isPossible);
        return assignment.map(it -> {
            FileEdits edits = use.edits();
            Deletion.remove(it, edits);
            return edits.fix("Set " + use.reference().getName() + " no more", Fix.Safety.SUGGESTED);
        });
    }

    /** {@code context.Client.DPoPClockSkew} where the removed member and what is behind it are one member now. */
    private Optional<Fix> moved(SymbolUse use) {
        if (!(use.whole().getParent() instanceof MemberAccess access) || access.getTarget() != use.whole()) {
            return Optional.empty();
        }
        return ChangedSymbols.cells(getProperty(MOVED), 2)
                .filter(row -> row.get(0).equals(access.getName()))
                .findFirst()
                .map(row -> use.edits()
                        .replace(
                                TextRegion.fromBothOffsets(
                                        use.reference().getNameRegion().getStartOffset(),
                                        access.getNameRegion().getEndOffset()),
                                row.get(1))
                        .fix("Read " + row.get(1) + " instead", Fix.Safety.SUGGESTED));
    }
}
