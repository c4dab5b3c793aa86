package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlElement;
import dev.hob.msbuild.expression.Part;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The metadata that {@code ItemDefinitionGroup} gives every item of a type, wherever it stands: it is read before all items.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/item-definitions">Item definitions</a>
 */
final class ItemDefinitions {

    private final EvaluationContext context;
    private final ItemConditions conditions;
    private final Map<String, Map<String, Value>> byType = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    ItemDefinitions(EvaluationContext context, ItemConditions conditions) {
        this.context = context;
        this.conditions = conditions;
    }

    /** Reads one group. */
    void read(ItemStep.Definitions step) {
        FileContext file = step.file();
        conditions.decide(file, step.element(), step.doubt()).ifPresent(within -> {
            for (XmlElement type : step.element().elements()) {
                conditions.decide(file, type, within).ifPresent(doubt -> type(file, type, doubt));
            }
        });
    }

    private void type(FileContext file, XmlElement type, Optional<Undetermined> within) {
        Map<String, Value> metadata =
                byType.computeIfAbsent(type.name(), t -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
        for (XmlElement child : type.elements()) {
            conditions.decide(file, child, within).ifPresent(doubt -> {
                Value value = context.expander().expand(child.text(), file, part -> soFar(part, metadata));
                metadata.put(child.name(), doubt.<Value>map(why -> why).orElse(value));
            });
        }
    }

    private static String soFar(Part part, Map<String, Value> metadata) {
        if (!(part instanceof Part.Metadata reference)) {
            throw new CannotEvaluate("items have no value yet where they are defined");
        }
        Value value = metadata.get(reference.name());
        if (value instanceof Undetermined undetermined) {
            throw new CannotEvaluate(undetermined.reason(), undetermined.origin());
        }
        return value instanceof Determined determined ? determined.text() : "";
    }

    /** The metadata of {@code type}; empty if nothing defines it. */
    Map<String, Value> of(String type) {
        return byType.getOrDefault(type, Map.of());
    }
}
