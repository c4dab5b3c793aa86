package dev.hob.rule.schema;

import dev.hob.findings.Level;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.schema.model.ModelDifference;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.EntityProperty;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports the column of a key that a snapshot still has in the integer type of an earlier release. */
public final class ColumnTypeOutdatedRule extends ModelRule {

    @Override
    void check(OutdatedModel model, String entity, List<ModelDifference> differences, RuleContext context) {
        Entity found = model.entity(entity).orElseThrow();
        differences.forEach(difference ->
                difference.property().ifPresent(property -> report(model, found, difference, property, context)));
    }

    private void report(
            OutdatedModel model,
            Entity entity,
            ModelDifference difference,
            EntityProperty property,
            RuleContext context) {
        Optional<DatabaseProvider> provider = model.provider();
        boolean textOnly = provider.filter(p -> p == DatabaseProvider.SQLITE).isPresent();
        FindingDraft draft = draft(model, property.region(), List.of(difference))
                .advice(commands(model, between(model, entity, property)));
        if (textOnly) {
            draft.level(Level.NOTE);
        }
        draft.report(
                context,
                this,
                entity.table().name() + "." + property.column(),
                model.context(),
                textOnly
                        ? " On SQLite the column stays as it is, only the text of the snapshot changes."
                        : " The column must follow.");
    }

    /** What SQL Server needs and Entity Framework does not write. */
    private static String between(OutdatedModel model, Entity entity, EntityProperty property) {
        KeyStatements key = KeyStatements.of(
                model.schema().primaryKeyName(entity, model.placed().uri()), entity.table(), property.column());
        String statements =
                "SQL Server does not change the type of a key column while the key exists, and Entity Framework does not take the"
                        + " key away. In Up and in Down:\n" + key.around();
        return model.provider()
                .map(provider -> provider == DatabaseProvider.SQL_SERVER ? statements : "")
                .orElse("If the database is SQL Server: " + statements);
    }
}
