package dev.hob.rule.code;

import net.sourceforge.pmd.reporting.RuleContext;

/** Finds uses of members that the new release declares obsolete; naming one in {@code nameof} is no use. */
public final class MemberObsoleteRule extends ChangedSymbolRule {

    /** Makes the rule. */
    public MemberObsoleteRule() {
        super("symbol | what to do instead");
    }

    @Override
    protected void look(SymbolUse use, RuleContext context) {
        if (!use.isNamed()) {
            finding(use, use.row().cells().get(0))
                    .report(context, this, use.row().shown());
        }
    }
}
