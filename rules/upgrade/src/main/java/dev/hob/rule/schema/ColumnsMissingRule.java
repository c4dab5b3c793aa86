package dev.hob.rule.schema;

import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports columns that the target release needs and a snapshot's entity does not have. */
public final class ColumnsMissingRule extends SnapshotRule {

    private static final PropertyDescriptor<String> COLUMNS = PropertyFactory.stringProperty("columns")
            .desc("the columns, one a line: property | type | value that is safe for existing rows")
            .defaultValue("")
            .build();

    /** Declares the properties. */
    public ColumnsMissingRule() {
        definePropertyDescriptor(COLUMNS);
    }

    /** A column that the target release needs. */
    private record NeededColumn(String property, String type, String safeValue) {

        static NeededColumn parse(String line) {
            String[] cells = line.split("\\|", 3);
            return new NeededColumn(cells[0].strip(), cells[1].strip(), cells[2].strip());
        }

        String advice() {
            return "%s (%s): %s".formatted(property, type, safeValue);
        }
    }

    @Override
    void check(SnapshotEntity found, RuleContext context) {
        List<NeededColumn> missing = new ArrayList<>(
                getProperty(COLUMNS).strip().lines().map(NeededColumn::parse).toList());
        missing.removeIf(column -> found.entity().property(column.property()).isPresent());
        if (missing.isEmpty() || !found.placed().complete()) {
            return;
        }
        String safe =
                String.join("; ", missing.stream().map(NeededColumn::advice).toList());
        draft(found, found.entity().region())
                .advice(commands(found, "Values that are safe for existing rows: " + safe + "."))
                .report(
                        context,
                        this,
                        String.join(
                                " and ",
                                missing.stream().map(NeededColumn::property).toList()),
                        found.entity().table().name(),
                        found.context());
    }
}
