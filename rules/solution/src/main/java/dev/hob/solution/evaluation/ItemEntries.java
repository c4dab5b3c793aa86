package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlText;
import dev.hob.msbuild.expression.Expression;
import dev.hob.msbuild.expression.Part;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The single entries of an item's {@code Include}, {@code Exclude}, {@code Remove} or {@code Update}. */
final class ItemEntries {

    private final EvaluationContext context;
    private final Items items;
    private final Budget budget;
    private final ListReader lists;

    ItemEntries(EvaluationContext context, Items items, Budget budget) {
        this.context = context;
        this.items = items;
        this.budget = budget;
        this.lists = new ListReader(context);
    }

    /** The entries that are {@code written} in {@code file}; what cannot be determined is left out, with a note. */
    List<Determined> read(FileContext file, XmlText written) {
        Optional<String> type =
                context.files().expressions().value(written.text()).flatMap(Expression::singleItem);
        if (type.isPresent()) {
            List<Determined> identities =
                    items.all(type.get()).stream().map(Item::identity).toList();
            budget.spend(identities.size());
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
        budget.spend(result.size());
        return result;
    }

    private Value withItems(FileContext file, XmlText written) {
        Origin origin = file.origin(written);
        try {
            String text = context.files()
                    .expressions()
                    .value(written.text())
                    .map(expression -> context.expander().text(expression, this::expand))
                    .orElseThrow(() -> new CannotEvaluate(Undetermined.notUnderstood(written.text())));
            return new Determined(text, origin, false, List.of());
        } catch (CannotEvaluate e) {
            return new Undetermined(e.getMessage(), e.origin().orElse(origin));
        }
    }

    /** The text of {@code @(…)} in a value or condition. */
    String expand(Part part) {
        if (part instanceof Part.Item item
                && !item.transformed()
                && item.separator().isEmpty()) {
            List<Item> all = items.all(item.name());
            budget.spend(all.size());
            return all.stream().map(each -> each.identity().text()).collect(Collectors.joining(";"));
        }
        throw new CannotEvaluate(
                part instanceof Part.Item item
                        ? "the transformation of @(" + item.name() + ") is not evaluated"
                        : "metadata of items are not evaluated here");
    }
}
