package dev.hob.rule.schema;

import dev.hob.findings.Level;
import dev.hob.rule.FindingDraft;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.EntityProperty;
import java.util.Optional;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports a column of a key that a snapshot still has in its old integer type. */
public final class ColumnTypeOutdatedRule extends SnapshotRule {

    private static final PropertyDescriptor<String> PROPERTY = PropertyFactory.stringProperty("property")
            .desc("name of the property whose type changes")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> OLD_TYPE = PropertyFactory.stringProperty("oldType")
            .desc("C# type that the property has in the old release")
            .defaultValue("")
            .build();

    /** Declares the properties. */
    public ColumnTypeOutdatedRule() {
        definePropertyDescriptor(PROPERTY);
        definePropertyDescriptor(OLD_TYPE);
    }

    @Override
    void check(SnapshotEntity found, RuleContext context) {
        found.entity()
                .property(getProperty(PROPERTY))
                .filter(property -> property.clrType().equals(getProperty(OLD_TYPE)))
                .ifPresent(property -> report(found, property, context));
    }

    private void report(SnapshotEntity found, EntityProperty property, RuleContext context) {
        Optional<DatabaseProvider> provider = found.provider();
        boolean textOnly = provider.filter(p -> p == DatabaseProvider.SQLITE).isPresent();
        FindingDraft draft = draft(found, property.region()).advice(commands(found, between(found, property)));
        if (textOnly) {
            draft.level(Level.NOTE);
        }
        draft.report(
                context,
                this,
                found.entity().table().name() + "." + property.column(),
                found.context(),
                textOnly
                        ? " On SQLite the column stays as it is, only the text of the snapshot changes."
                        : " The column must follow.");
    }

    /** What SQL Server needs and Entity Framework does not write. */
    private static String between(SnapshotEntity found, EntityProperty property) {
        Entity entity = found.entity();
        KeyStatements key = KeyStatements.of(
                found.schema().primaryKeyName(entity, found.placed().uri()), entity.table(), property.column());
        String statements =
                "SQL Server does not change the type of a key column while the key exists, and Entity Framework does not take the"
                        + " key away. In Up and in Down:\n" + key.around();
        return found.provider()
                .map(provider -> provider == DatabaseProvider.SQL_SERVER ? statements : "")
                .orElse("If the database is SQL Server: " + statements);
    }
}
