package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlAttribute;
import dev.hob.msbuild.XmlElement;
import dev.hob.msbuild.XmlText;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import dev.hob.solution.source.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
    private final ConditionEvaluator conditions;
    private final Budget budget = new Budget();
    private final ItemEntries entries;
    private final FilePatterns patterns;
    private final SdkItems sdkItems;
    private Set<String> types = names();

    ItemPass(EvaluationContext context) {
        this.context = context;
        this.items = new Items(context.project().folder());
        this.entries = new ItemEntries(context, items, budget);
        this.conditions = new ConditionEvaluator(context, entries::expand);
        this.patterns =
                new FilePatterns(context.files().tree(), context.project().folder());
        this.sdkItems = new SdkItems(context.properties(), context.project(), patterns);
    }

    /** The items of {@code wanted} types after all {@code steps}. */
    Items run(List<ItemStep> steps, Set<String> wanted) {
        types = ItemTypes.closure(steps, wanted);
        for (ItemStep step : steps) {
            if (step instanceof ItemStep.Element group) {
                // Paths in conditions on items are relative to the project, wherever they stand.
                context.enter(group.file(), context.project().folder());
                group(group);
            } else {
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

    private void group(ItemStep.Element step) {
        if (step.element().elements().stream().noneMatch(element -> types.contains(element.name()))) {
            return;
        }
        Optional<Optional<Undetermined>> within = decide(step.file(), step.element(), step.doubt());
        if (within.isEmpty()) {
            return;
        }
        for (XmlElement element : step.element().elements()) {
            if (types.contains(element.name()) && !budget.isSpent()) {
                decide(step.file(), element, within.get()).ifPresent(doubt -> item(step.file(), element, doubt));
            }
        }
    }

    /** Nothing if the element does not count, else why it may not count after all, if so. */
    private Optional<Optional<Undetermined>> decide(
            FileContext file, XmlElement element, Optional<Undetermined> doubt) {
        Optional<XmlAttribute> condition = element.attribute("Condition");
        Truth truth = condition.isEmpty()
                ? Truth.YES
                : conditions.evaluate(condition.get().value(), file);
        if (truth instanceof Truth.No) {
            return Optional.empty();
        }
        return Optional.of(truth instanceof Truth.Unknown unknown ? Optional.of(unknown.why()) : doubt);
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
                .map(exclude -> entries.read(file, exclude.value()))
                .orElse(List.of());
        for (Determined entry : entries.read(file, written)) {
            List<Determined> identities = Glob.isPattern(entry.text()) ? patterns.expand(entry) : List.of(entry);
            budget.spend(identities.size());
            for (Determined identity : identities) {
                if (!budget.isSpent() && !patterns.anyMatches(excluded, identity.text())) {
                    Item item = new Item(identity, doubt);
                    metadata(file, element, item, Optional.empty());
                    items.add(element.name(), item);
                }
            }
        }
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
        for (Determined entry : entries.read(file, written)) {
            if (Glob.isPattern(entry.text())) {
                budget.spend(byKey.size());
                Optional<Glob> glob = patterns.glob(entry.text());
                if (glob.isPresent() && !budget.isSpent()) {
                    byKey.forEach((key, list) ->
                            TreePath.uri(key).filter(glob.get()::matches).ifPresent(uri -> result.add(list)));
                }
            } else {
                Optional.ofNullable(byKey.get(items.key(entry.text()))).ifPresent(result::add);
            }
        }
        return result;
    }

    private void metadata(FileContext file, XmlElement element, Item item, Optional<Undetermined> doubt) {
        for (XmlAttribute attribute : element.attributes()) {
            if (!NO_METADATA.contains(attribute.getName())) {
                item.set(attribute.getName(), context.expander().expand(attribute.value(), file), doubt);
            }
        }
        for (XmlElement child : element.elements()) {
            decide(file, child, doubt)
                    .ifPresent(
                            within -> item.set(child.name(), context.expander().expand(child.text(), file), within));
        }
    }

    private static Set<String> names(String... names) {
        Set<String> result = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        result.addAll(List.of(names));
        return result;
    }
}
