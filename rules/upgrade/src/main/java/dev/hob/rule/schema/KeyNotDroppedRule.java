package dev.hob.rule.schema;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.findings.Level;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.EntityProperty;
import dev.hob.solution.schema.Migration;
import dev.hob.solution.schema.MigrationReader;
import dev.hob.solution.schema.PlacedSnapshot;
import dev.hob.solution.schema.ProviderEvidence;
import dev.hob.solution.schema.TableName;
import java.util.List;
import java.util.Optional;
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
        for (Migration migration : MigrationReader.read(unit)) {
            Optional<PlacedSnapshot> snapshot = access.schema().snapshotFor(access.uri(), migration);
            Optional<Entity> entity =
                    snapshot.flatMap(placed -> placed.snapshot().entity(getProperty(ENTITY)));
            if (snapshot.isEmpty() || entity.isPresent()) {
                read(migration, unit, access, snapshot, entity).ifPresent(found -> report(found, context));
            }
        }
    }

    private Optional<KeyMigration> read(
            Migration migration,
            CompilationUnit unit,
            SchemaAccess access,
            Optional<PlacedSnapshot> snapshot,
            Optional<Entity> entity) {
        TableName table = entity.map(Entity::table).orElseGet(() -> TableName.of(getProperty(TABLE)));
        String column = entity.flatMap(e -> e.property(getProperty(PROPERTY)))
                .map(EntityProperty::column)
                .orElseGet(() -> getProperty(PROPERTY));
        List<KeyColumnChange> changes = KeyColumnChange.in(
                migration, new KeyColumnChange.Target(table, column, Set.copyOf(getProperty(TYPES))));
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        String key =
                entity.map(e -> access.schema().primaryKeyName(e, access.uri())).orElseGet(() -> "PK_" + table.name());
        Optional<DatabaseProvider> provider = migration
                .provider()
                .or(() -> snapshot.flatMap(access.schema()::providerOf))
                .or(() -> access.schema().providerNear(access.uri()))
                .map(ProviderEvidence::provider);
        KeyStatements statements =
                new KeyStatements(changes.get(0).operation().source().builder(), key, table, column);
        return Optional.of(new KeyMigration(unit, access.uri(), provider, changes, statements, snapshot.isEmpty()));
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
        FindingDraft draft = draft(found, incomplete).advice(KeyTexts.whatToDo(found.statements()));
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
