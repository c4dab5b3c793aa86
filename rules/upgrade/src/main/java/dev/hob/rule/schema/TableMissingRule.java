package dev.hob.rule.schema;

import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports a table that the target release needs and a snapshot does not have, though it has a sibling of that table. */
public final class TableMissingRule extends SnapshotRule {

    private static final PropertyDescriptor<String> MISSING = PropertyFactory.stringProperty("missing")
            .desc("full name of the entity whose table is needed")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> TABLE = PropertyFactory.stringProperty("table")
            .desc("what the migration creates")
            .defaultValue("")
            .build();

    /** Declares the properties. */
    public TableMissingRule() {
        definePropertyDescriptor(MISSING);
        definePropertyDescriptor(TABLE);
    }

    @Override
    void check(SnapshotEntity found, RuleContext context) {
        boolean there = found.placed().snapshot().entity(getProperty(MISSING)).isPresent();
        if (!there && found.placed().complete()) {
            draft(found, found.placed().snapshot().name())
                    .advice(commands(found, "The migration creates " + getProperty(TABLE) + "."))
                    .report(context, this, found.context());
        }
    }
}
