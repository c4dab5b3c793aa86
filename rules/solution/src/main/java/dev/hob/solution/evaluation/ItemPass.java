package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlAttribute;
import dev.hob.msbuild.XmlElement;
import dev.hob.msbuild.XmlText;
import dev.hob.msbuild.expression.Part;
import dev.hob.solution.evaluation.ItemEntries.Entry;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import dev.hob.solution.source.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * MSBuild's pass over the items: {@code Include}, {@code Remove} and {@code Update} in document order, with the final
 * properties. Only the types that are asked for, and those that these are made of, are evaluated.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/msbuild-items">Items</a>
 */
final class ItemPass {

    private static final Set<String> NO_METADATA = names(
            "Include",
            "Exclude",
            "Remove",
            "Update",
            "Condition",
            "Label",
            "KeepMetadata",
            "RemoveMetadata",
            "KeepDuplicates",
            "MatchOnMetadata",
            "MatchOnMetadataOptions");

    private final EvaluationContext context;
    private final Items items;
    private final Budget budget = new Budget();
    private final ItemReferences references;
    private final ItemConditions conditions;
    private final ItemDefinitions definitions;
    private final ItemEntries entries;
    private final FilePatterns patterns;
    private final SdkItems sdkItems;
    private Set<String> types = names();

    ItemPass(EvaluationContext context) {
        this.context = context;
        this.items = new Items(context.project().folder());
        this.references = new ItemReferences(context, items, budget);
        this.conditions = new ItemConditions(context, references::text);
        this.definitions = new ItemDefinitions(context, conditions);
        this.entries = new ItemEntries(context, references, budget);
        this.patterns =
                new FilePatterns(context.files().tree(), context.project().folder());
        this.sdkItems = new SdkItems(context.properties(), context.project(), patterns);
    }

    /** The items of {@code wanted} types after all {@code steps}. */
    Items run(List<ItemStep> steps, Set<String> wanted) {
        types = ItemTypes.closure(steps, wanted);
        for (ItemStep step : steps) {
            if (step instanceof ItemStep.Definitions definition) {
                enter(definition.file());
                definitions.read(definition);
            }
        }
        for (ItemStep step : steps) {
            if (step instanceof ItemStep.Element group) {
                enter(group.file());
                group(group);
            } else if (step instanceof ItemStep.SdkItems) {
                sdkItems.addTo(items);
            }
            if (budget.isSpent()) {
                context.note(
                        context.project().origin(context.project().file().root().nameRegion()),
                        "the project has too many items: not all are evaluated");
                return items;
            }
        }
        return items;
    }

    /** Paths in conditions on items are relative to the project, wherever they stand. */
    private void enter(FileContext file) {
        context.enter(file, context.project().folder());
    }

    private void group(ItemStep.Element step) {
        if (step.element().elements().stream().noneMatch(element -> types.contains(element.name()))) {
            return;
        }
        Optional<Optional<Undetermined>> within = conditions.decide(step.file(), step.element(), step.doubt());
        if (within.isEmpty()) {
            return;
        }
        for (XmlElement element : step.element().elements()) {
            if (types.contains(element.name()) && !budget.isSpent()) {
                conditions
                        .decide(step.file(), element, within.get())
                        .ifPresent(doubt -> item(step.file(), element, doubt));
            }
        }
    }

    private void item(FileContext file, XmlElement element, Optional<Undetermined> doubt) {
        budget.spend(1);
        Optional<XmlAttribute> include = element.attribute("Include");
        Optional<XmlAttribute> remove = element.attribute("Remove");
        Optional<XmlAttribute> update = element.attribute("Update");
        if (include.isPresent()) {
            include(file, element, include.get().value(), doubt);
        } else if (remove.isPresent()) {
            remove(file, element, remove.get().value(), doubt);
        } else if (update.isPresent()) {
            update(file, element, update.get().value(), doubt);
        }
    }

    private void include(FileContext file, XmlElement element, XmlText written, Optional<Undetermined> doubt) {
        List<Determined> excluded = element.attribute("Exclude")
                .map(exclude -> entries.read(file, exclude.value()).stream()
                        .map(Entry::text)
                        .toList())
                .orElse(List.of());
        for (Entry entry : entries.read(file, written)) {
            for (Item item : included(entry, doubt)) {
                if (!budget.isSpent()
                        && !patterns.anyMatches(excluded, item.identity().text())) {
                    item.define(definitions.of(element.name()));
                    metadata(file, element, item, Optional.empty());
                    items.add(element.name(), item);
                }
            }
        }
    }

    /** New items for {@code entry}: one, or one for each file that a pattern matches. */
    private List<Item> included(Entry entry, Optional<Undetermined> doubt) {
        if (entry.item().isPresent()) {
            return List.of(entry.item().get().like(entry.text(), doubt));
        }
        if (!Glob.isPattern(entry.text().text())) {
            return List.of(new Item(entry.text(), doubt));
        }
        List<Item> result = patterns.expand(entry.text()).stream()
                .map(path -> new Item(path, patterns.recursiveDir(entry.text(), path), doubt))
                .toList();
        budget.spend(result.size());
        return result;
    }

    private void remove(FileContext file, XmlElement element, XmlText written, Optional<Undetermined> doubt) {
        for (List<Item> matching : matching(file, element, written)) {
            if (doubt.isPresent()) {
                matching.forEach(item -> item.doubt(doubt.get()));
            } else {
                matching.clear();
            }
        }
    }

    private void update(FileContext file, XmlElement element, XmlText written, Optional<Undetermined> doubt) {
        for (List<Item> matching : matching(file, element, written)) {
            matching.forEach(item -> metadata(file, element, item, doubt));
        }
    }

    private List<List<Item>> matching(FileContext file, XmlElement element, XmlText written) {
        Map<String, List<Item>> byKey = items.byKey(element.name());
        List<List<Item>> result = new ArrayList<>();
        for (Entry entry : entries.read(file, written)) {
            String text = entry.text().text();
            if (Glob.isPattern(text)) {
                budget.spend(byKey.size());
                Optional<Glob> glob = patterns.glob(text);
                if (glob.isPresent() && !budget.isSpent()) {
                    byKey.forEach((key, list) ->
                            TreePath.uri(key).filter(glob.get()::matches).ifPresent(uri -> result.add(list)));
                }
            } else {
                Optional.ofNullable(byKey.get(items.key(text))).ifPresent(result::add);
            }
        }
        return result;
    }

    private void metadata(FileContext file, XmlElement element, Item item, Optional<Undetermined> doubt) {
        Function<Part, String> within = references.within(element.name(), item);
        for (XmlAttribute attribute : element.attributes()) {
            if (!NO_METADATA.contains(attribute.getName())) {
                item.set(attribute.getName(), context.expander().expand(attribute.value(), file, within), doubt);
            }
        }
        for (XmlElement child : element.elements()) {
            conditions
                    .decide(file, child, doubt, within)
                    .ifPresent(
                            why -> item.set(child.name(), context.expander().expand(child.text(), file, within), why));
        }
    }

    private static Set<String> names(String... names) {
        Set<String> result = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        result.addAll(List.of(names));
        return result;
    }
}
