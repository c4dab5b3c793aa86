package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlAttribute;
import dev.hob.msbuild.XmlElement;
import dev.hob.msbuild.XmlText;
import dev.hob.msbuild.expression.Expression;
import dev.hob.msbuild.expression.Part;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import dev.hob.solution.source.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * MSBuild's pass over the items: {@code Include}, {@code Remove} and {@code Update} in document order, with the final
 * properties. Only the types that are asked for, and those that these are made of, are evaluated.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/msbuild-items">Items</a>
 */
final class ItemPass {

    /** Visits of single items and files after which a project is no project but an attack. */
    private static final int BUDGET = 500_000;

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
    private final ListReader lists;
    private final FilePatterns patterns;
    private final SdkItems sdkItems;
    private Set<String> types = names();
    private int budget = BUDGET;

    ItemPass(EvaluationContext context) {
        this.context = context;
        this.items = new Items(context.project().folder());
        this.conditions = new ConditionEvaluator(context, this::expandOther);
        this.lists = new ListReader(context);
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
            if (budget < 0) {
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
            if (types.contains(element.name())) {
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
        budget--;
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
                .map(exclude -> entries(file, exclude.value()))
                .orElse(List.of());
        for (Determined entry : entries(file, written)) {
            List<Determined> identities = Glob.isPattern(entry.text()) ? patterns.expand(entry) : List.of(entry);
            budget -= identities.size();
            for (Determined identity : identities) {
                if (budget > 0 && !patterns.anyMatches(excluded, identity.text())) {
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
        for (Determined entry : entries(file, written)) {
            if (Glob.isPattern(entry.text())) {
                budget -= byKey.size();
                Optional<Glob> glob = patterns.glob(entry.text());
                if (glob.isPresent() && budget > 0) {
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

    private List<Determined> entries(FileContext file, XmlText written) {
        Optional<String> type =
                context.files().expressions().value(written.text()).flatMap(Expression::singleItem);
        if (type.isPresent()) {
            List<Determined> identities =
                    items.all(type.get()).stream().map(Item::identity).toList();
            budget -= identities.size();
            return identities;
        }
        if (written.text().contains("@(") && withItems(file, written) instanceof Determined determined) {
            return ItemList.split(determined, context.files());
        }
        List<Determined> result = new ArrayList<>();
        for (Value entry : lists.entries(written, file)) {
            if (entry instanceof Determined determined) {
                result.add(determined);
            } else if (entry instanceof Undetermined undetermined) {
                context.note(file.origin(written), "this item is left out: " + undetermined.reason());
            }
        }
        return result;
    }

    private Value withItems(FileContext file, XmlText written) {
        Origin origin = file.origin(written);
        try {
            String text = context.files()
                    .expressions()
                    .value(written.text())
                    .map(expression -> context.expander().text(expression, this::expandOther))
                    .orElseThrow(() -> new CannotEvaluate(Undetermined.notUnderstood(written.text())));
            budget -= text.length() / 16;
            return new Determined(text, origin, false, List.of());
        } catch (CannotEvaluate e) {
            return new Undetermined(e.getMessage(), e.origin().orElse(origin));
        }
    }

    private String expandOther(Part part) {
        if (part instanceof Part.Item item
                && !item.transformed()
                && item.separator().isEmpty()) {
            return items.all(item.name()).stream()
                    .map(each -> each.identity().text())
                    .collect(Collectors.joining(";"));
        }
        throw new CannotEvaluate(
                part instanceof Part.Item item
                        ? "the transformation of @(" + item.name() + ") is not evaluated"
                        : "metadata of items are not evaluated here");
    }

    private static Set<String> names(String... names) {
        Set<String> result = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        result.addAll(List.of(names));
        return result;
    }
}
