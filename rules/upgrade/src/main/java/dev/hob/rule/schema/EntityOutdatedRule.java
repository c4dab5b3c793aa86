package dev.hob.rule.schema;

import dev.hob.findings.Level;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.schema.model.ModelDifference;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.EntityProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports an entity whose table lacks columns or indexes that a release brought, or has columns or a key as before it. */
public final class EntityOutdatedRule extends ModelRule {

    private static final PropertyDescriptor<String> VALUES = PropertyFactory.stringProperty("values")
            .desc("for existing rows, one a line: property | its unit, if any | value that is safe")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> BETWEEN = PropertyFactory.stringProperty("between")
            .desc("what is to be done before the migration is applied")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> LENGTH_MATTERS = PropertyFactory.stringProperty("lengthMatters")
            .desc("{3} of the message: what a shorter column does to rows, where the database keeps lengths")
            .defaultValue("")
            .build();

    /** Declares the properties. */
    public EntityOutdatedRule() {
        definePropertyDescriptor(LENGTH_MATTERS);
        definePropertyDescriptor(VALUES);
        definePropertyDescriptor(BETWEEN);
    }

    @Override
    void check(OutdatedModel model, String entity, List<ModelDifference> differences, RuleContext context) {
        Entity found = model.entity(entity).orElseThrow();
        boolean textOnly =
                model.provider().filter(p -> p == DatabaseProvider.SQLITE).isPresent()
                        && differences.stream().allMatch(ModelDifference::isOfLengthOnly);
        FindingDraft draft = draft(model, region(found, differences), differences)
                .advice(commands(model, textOnly ? "" : between(differences)));
        if (textOnly) {
            draft.level(Level.NOTE);
        }
        draft.report(
                context,
                this,
                differences.stream().map(ModelDifference::text).collect(Collectors.joining(" and ")),
                found.table().name(),
                model.context(),
                textOnly
                        ? "SQLite keeps no lengths: only the text of the snapshot changes."
                        : getProperty(LENGTH_MATTERS).strip());
    }

    /** The property, if one is outdated and that is all; what is missing, and a key, is shown by the entity. */
    private static TextRegion region(Entity entity, List<ModelDifference> differences) {
        Optional<EntityProperty> property = differences.get(0).property();
        return differences.size() == 1 && property.isPresent() ? property.get().region() : entity.region();
    }

    private String between(List<ModelDifference> differences) {
        Map<String, String> values = getProperty(VALUES)
                .strip()
                .lines()
                .map(line -> line.split("\\|", 3))
                .collect(Collectors.toMap(
                        cells -> cells[0].strip(),
                        cells -> (cells[1].isBlank() ? "" : ", " + cells[1].strip()) + "): " + cells[2].strip()));
        String safe = differences.stream()
                .map(ModelDifference::needed)
                .filter(needed -> values.containsKey(needed.name()))
                .map(needed ->
                        "%s (%s%s".formatted(needed.name(), needed.shape().text(), values.get(needed.name())))
                .collect(Collectors.joining("; "));
        return Stream.of(
                        safe.isEmpty() ? "" : "Values that are safe for existing rows: " + safe + ".",
                        getProperty(BETWEEN).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
