package dev.hob.rule.schema;

import dev.hob.rule.schema.model.ModelDifference;
import dev.hob.solution.schema.Entity;
import java.util.List;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports a table that a release brought and a snapshot does not have, though it has a sibling of that table. */
public final class TableMissingRule extends ModelRule {

    private static final PropertyDescriptor<String> BESIDE = PropertyFactory.stringProperty("beside")
            .desc("the entity whose presence makes a context one that keeps the table, without its namespace")
            .defaultValue("")
            .build();

    /** Declares the property. */
    public TableMissingRule() {
        definePropertyDescriptor(BESIDE);
    }

    @Override
    void check(OutdatedModel model, String entity, List<ModelDifference> differences, RuleContext context) {
        if (model.entity(getProperty(BESIDE)).filter(Entity::migrated).isPresent()) {
            String table = model.models().describeTable(entity, target().line());
            draft(model, model.placed().snapshot().name(), differences)
                    .advice(commands(model, "The migration creates " + table + "."))
                    .report(context, this, model.context());
        }
    }
}
