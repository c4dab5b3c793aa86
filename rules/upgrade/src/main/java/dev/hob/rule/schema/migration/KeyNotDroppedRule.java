package dev.hob.rule.schema.migration;

import dev.hob.findings.Level;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.solution.schema.DatabaseProvider;
import java.util.List;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Reports migrations that change the type of a key column: on SQL Server when the key stays in the way, elsewhere when it is taken away
 * needlessly.
 */
public final class KeyNotDroppedRule extends KeyColumnRule {

    @Override
    void check(KeyMigration found, RuleContext context) {
        if (found.provider().isEmpty()) {
            reportUndetermined(found, context);
        } else if (found.provider().get() == DatabaseProvider.SQL_SERVER) {
            reportMissing(found, context);
        } else {
            reportNeedless(found, found.provider().get(), context);
        }
    }

    private void reportMissing(KeyMigration found, RuleContext context) {
        List<KeyColumnChange> incomplete = found.incomplete();
        if (incomplete.isEmpty()) {
            return;
        }
        FindingDraft draft = draft(found, incomplete).advice(found.statements().around());
        boolean certain =
                !found.guessed() && incomplete.stream().noneMatch(c -> c.key().hidden());
        if (!certain) {
            draft.possible();
        } else if (incomplete.stream().allMatch(KeyColumnChange::canBeWrapped)) {
            FileEdits edits = new FileEdits(found.unit(), found.uri());
            draft.fix(new KeyFix(found.unit().getSource(), edits).around(incomplete, found.statements()));
        }
        draft.report(context, this, KeyTexts.failsOnSqlServer(found.column(), incomplete));
    }

    private void reportUndetermined(KeyMigration found, RuleContext context) {
        List<KeyColumnChange> incomplete = found.incomplete();
        if (!incomplete.isEmpty()) {
            draft(found, incomplete)
                    .possible()
                    .advice(KeyTexts.whatToCheck(found.statements()))
                    .report(context, this, KeyTexts.mayFail(found.column()));
        }
    }

    private void reportNeedless(KeyMigration found, DatabaseProvider provider, RuleContext context) {
        List<KeyColumnChange> touching = found.touchingKey();
        boolean raw = touching.stream().anyMatch(change -> change.operation().isRawSql());
        KeyTexts.needless(provider, raw)
                .filter(why -> !touching.isEmpty())
                .ifPresent(why -> draft(found, touching)
                        .level(Level.NOTE)
                        .advice("Take the statements that drop and add the primary key out of "
                                + KeyFix.methods(touching) + ".")
                        .report(context, this, KeyTexts.needless(found.column(), provider, why)));
    }

    private FindingDraft draft(KeyMigration found, List<KeyColumnChange> changes) {
        return draft(found, changes.get(0).operation().operation());
    }
}
