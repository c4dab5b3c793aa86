package dev.hob.solution.evaluation;

import dev.hob.msbuild.expression.Expression;
import dev.hob.msbuild.expression.Part;
import dev.hob.msbuild.expression.Transform;
import dev.hob.solution.evaluation.Value.Determined;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What arrows do to lists of items: {@code @(Compile->'%(Filename)')}, {@code @(Compile->Distinct())}.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/item-functions">Item functions</a>
 */
final class ItemTransforms {

    private final Expander expander;
    private final PathFunctions paths;
    private final ItemMetadata metadata;

    ItemTransforms(EvaluationContext context) {
        this.expander = context.expander();
        this.paths = context.paths();
        this.metadata = context.metadata();
    }

    /**
     * The items that {@code transform} makes of {@code items}.
     *
     * @param others expands what stands in the transform besides the metadata of the item at hand
     * @throws CannotEvaluate if that cannot be known
     */
    List<Item> apply(Transform transform, List<Item> items, Function<Part, String> others) {
        if (transform instanceof Transform.Template template) {
            return each(
                    items,
                    item -> expander.text(
                            template.expression(),
                            part -> part instanceof Part.Metadata of
                                    ? metadata.text(item, of.name())
                                    : others.apply(part)));
        }
        Transform.Function function = (Transform.Function) transform;
        List<String> arguments = function.arguments().stream()
                .map((Expression argument) -> expander.text(argument, others))
                .toList();
        return call(function.name(), arguments, items);
    }

    private List<Item> call(String name, List<String> arguments, List<Item> items) {
        return switch (name.toLowerCase(Locale.ROOT) + "/" + arguments.size()) {
            case "distinct/0" -> distinct(items, identity -> identity.toLowerCase(Locale.ROOT));
            case "distinctwithcase/0" -> distinct(items, identity -> identity);
            case "reverse/0" -> {
                List<Item> reversed = new ArrayList<>(items);
                Collections.reverse(reversed);
                yield reversed;
            }
            case "clearmetadata/0" -> {
                List<Item> copies = each(items, item -> item.identity().text());
                copies.forEach(Item::clearMetadata);
                yield copies;
            }
            case "count/0" -> List.of(text(Integer.toString(items.size())));
            case "hasmetadata/1" ->
                items.stream()
                        .filter(item -> !metadata.text(item, arguments.get(0)).isEmpty())
                        .toList();
            case "withmetadatavalue/2" -> withValue(items, arguments).toList();
            case "withoutmetadatavalue/2" -> {
                List<Item> with = withValue(items, arguments).toList();
                yield items.stream().filter(item -> !with.contains(item)).toList();
            }
            case "anyhavemetadatavalue/2" ->
                List.of(text(withValue(items, arguments).findAny().isPresent() ? "true" : "false"));
            case "metadata/1" ->
                each(items, item -> metadata.text(item, arguments.get(0))).stream()
                        .filter(item -> !item.identity().text().isEmpty())
                        .toList();
            case "fullpath/0", "filename/0", "extension/0", "directory/0", "rootdir/0", "relativedir/0", "identity/0" ->
                each(items, item -> metadata.text(item, name));
            case "directoryname/0" -> each(items, item -> paths.directoryName(metadata.text(item, "fullpath")));
            case "exists/0" ->
                items.stream()
                        .filter(item -> paths.fileExists(item.identity().text())
                                || paths.folderExists(item.identity().text()))
                        .toList();
            default ->
                each(
                        items,
                        item -> PropertyValue.show(
                                StringFunctions.call(item.identity().text(), name, arguments)));
        };
    }

    private java.util.stream.Stream<Item> withValue(List<Item> items, List<String> arguments) {
        return items.stream()
                .filter(item -> metadata.text(item, arguments.get(0)).equalsIgnoreCase(arguments.get(1)));
    }

    private static List<Item> distinct(List<Item> items, Function<String, String> key) {
        Map<String, Item> first = new LinkedHashMap<>();
        items.forEach(item -> first.putIfAbsent(key.apply(item.identity().text()), item));
        return List.copyOf(first.values());
    }

    private static List<Item> each(List<Item> items, Function<Item, String> identity) {
        List<Item> result = new ArrayList<>(items.size());
        for (Item item : items) {
            Determined before = item.identity();
            String text = identity.apply(item);
            boolean same = text.equals(before.text());
            result.add(item.like(
                    same ? before : new Determined(text, before.literal(), false, before.via()), Optional.empty()));
        }
        return result;
    }

    private static Item text(String text) {
        return new Item(new Determined(text, Origin.BUILT_IN, false, List.of()), Optional.empty());
    }
}
