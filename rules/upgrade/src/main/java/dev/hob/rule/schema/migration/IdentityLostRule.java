package dev.hob.rule.schema.migration;

import dev.hob.findings.Level;
import dev.hob.rule.FindingDraft;
import dev.hob.solution.schema.DatabaseProvider;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports migrations after which the database gives a key column no numbers any more, or which the database or Entity Framework refuse for them. */
public final class IdentityLostRule extends KeyColumnRule {

    @Override
    void check(KeyMigration found, RuleContext context) {
        found.provider().ifPresent(provider -> check(found, provider, context));
    }

    private void check(KeyMigration found, DatabaseProvider provider, RuleContext context) {
        List<IdentityTrouble> troubles = new ArrayList<>(IdentityWatch.troubles("Up", found.up(), provider));
        troubles.addAll(IdentityWatch.troubles("Down", found.down(), provider));
        if (troubles.isEmpty()) {
            return;
        }
        FindingDraft draft =
                draft(found, troubles.get(0).operation()).advice(IdentityTexts.advice(troubles, found.statements()));
        if (troubles.stream().allMatch(trouble -> trouble.method().equals("Down"))) {
            draft.level(Level.WARNING);
        }
        boolean doubtful = found.guessed()
                || found.isForProviderOfOracle()
                || troubles.stream().anyMatch(IdentityTrouble::hidden);
        if (doubtful) {
            draft.possible();
        } else {
            new IdentityFix(found).of(troubles, provider).ifPresent(draft::fix);
        }
        draft.report(context, this, IdentityTexts.message(troubles, found.column()));
    }
}
