package dev.hob.solution.evaluation;

import dev.hob.msbuild.expression.Part;
import dev.hob.msbuild.expression.Transform;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What {@code @(…)} and {@code %(…)} mean in the item pass, at the point that it has reached. */
final class ItemReferences {

    private final Items items;
    private final Budget budget;
    private final ItemTransforms transforms;
    private final ItemMetadata metadata;

    ItemReferences(EvaluationContext context, Items items, Budget budget) {
        this.items = items;
        this.budget = budget;
        this.transforms = new ItemTransforms(context);
        this.metadata = context.metadata();
    }

    /**
     * The items that {@code reference} stands for.
     *
     * @throws CannotEvaluate if that cannot be known
     */
    List<Item> items(Part.Item reference) {
        List<Item> result = items.all(reference.name());
        budget.spend(result.size());
        for (Transform transform : reference.transforms()) {
            result = transforms.apply(transform, result, this::text);
            budget.spend(result.size());
        }
        return result;
    }

    /** The text of {@code part}, items or metadata, where there is no item at hand. */
    String text(Part part) {
        if (part instanceof Part.Item reference) {
            String separator =
                    reference.separator().flatMap(ItemReferences::plain).orElse(";");
            return items(reference).stream().map(item -> item.identity().text()).collect(Collectors.joining(separator));
        }
        throw new CannotEvaluate("metadata have no value here: there is no item at hand");
    }

    /** The text of items and metadata inside {@code item}, which is of the type {@code type}. */
    Function<Part, String> within(String type, Item item) {
        return part -> {
            if (!(part instanceof Part.Metadata reference)) {
                return text(part);
            }
            boolean own = reference.item().map(type::equalsIgnoreCase).orElse(true);
            return own ? metadata.text(item, reference.name()) : ofNamesake(reference, item);
        };
    }

    /** {@code Update="@(Other)" M="%(Other.M)"}: the metadata of the other item of this identity. */
    private String ofNamesake(Part.Metadata reference, Item item) {
        List<Item> namesakes = items.byKey(reference.item().orElseThrow())
                .getOrDefault(items.key(item.identity().text()), List.of());
        return namesakes.isEmpty() ? "" : metadata.text(namesakes.get(namesakes.size() - 1), reference.name());
    }

    private static java.util.Optional<String> plain(dev.hob.msbuild.expression.Expression separator) {
        return separator.parts().isEmpty()
                ? java.util.Optional.of("")
                : separator.parts().size() == 1 && separator.parts().get(0) instanceof Part.Text text
                        ? java.util.Optional.of(Escapes.unescape(text.text()))
                        : java.util.Optional.empty();
    }
}
