package dev.hob.rule.schema.migration;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.findings.Level;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.schema.SchemaAccess;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.Migration;
import dev.hob.solution.schema.MigrationReader;
import java.util.List;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Reports migrations that change the type of a key column: on SQL Server when the key stays in the way, elsewhere when it is taken away
 * needlessly.
 */
public final class KeyNotDroppedRule extends UpgradeRule {

    private static final PropertyDescriptor<String> ENTITY = PropertyFactory.stringProperty("entity")
            .desc("full name of the entity")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> TABLE = PropertyFactory.stringProperty("table")
            .desc("its table, where no snapshot tells")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> PROPERTY = PropertyFactory.stringProperty("property")
            .desc("the key's property")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<List<String>> TYPES = PropertyFactory.stringListProperty("types")
            .desc("the C# types that it changes between")
            .emptyDefaultValue()
            .build();

    /** Declares the properties. */
    public KeyNotDroppedRule() {
        definePropertyDescriptor(ENTITY);
        definePropertyDescriptor(TABLE);
        definePropertyDescriptor(PROPERTY);
        definePropertyDescriptor(TYPES);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        CompilationUnit unit = (CompilationUnit) root;
        SchemaAccess access = SchemaAccess.of(unit);
        KeyColumnReader reader = new KeyColumnReader(
                getProperty(ENTITY), getProperty(TABLE), getProperty(PROPERTY), Set.copyOf(getProperty(TYPES)));
        for (Migration migration : MigrationReader.read(unit)) {
            reader.read(migration, unit, access).forEach(found -> report(found, context));
        }
    }

    private void report(KeyMigration found, RuleContext context) {
        if (found.isForSqlServer()) {
            reportMissing(found, context);
        } else if (found.provider().isEmpty()) {
            reportUndetermined(found, context);
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
        KeyTexts.needless(provider)
                .filter(why -> !touching.isEmpty())
                .ifPresent(why -> draft(found, touching)
                        .level(Level.NOTE)
                        .advice("Take the statements that drop and add the primary key out of "
                                + KeyFix.methods(touching) + ".")
                        .report(context, this, KeyTexts.needless(found.column(), provider, why)));
    }

    private FindingDraft draft(KeyMigration found, List<KeyColumnChange> changes) {
        TextRegion region = changes.get(0).operation().source().method();
        return FindingDraft.of(this, found.unit()).at(region.getStartOffset(), region.getEndOffset());
    }
}
