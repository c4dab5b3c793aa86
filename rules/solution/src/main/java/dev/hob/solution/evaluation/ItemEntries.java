package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlText;
import dev.hob.msbuild.expression.Expression;
import dev.hob.msbuild.expression.Part;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The single entries of an item's {@code Include}, {@code Exclude}, {@code Remove} or {@code Update}: text, or items that
 * come with their metadata.
 */
final class ItemEntries {

    /**
     * One entry.
     *
     * @param text a path, pattern or name, and where it is written
     * @param item the item that it was, if it is an entry of {@code @(…)}
     */
    record Entry(Determined text, Optional<Item> item) {}

    private final EvaluationContext context;
    private final ItemReferences references;
    private final Budget budget;
    private final ListReader lists;

    ItemEntries(EvaluationContext context, ItemReferences references, Budget budget) {
        this.context = context;
        this.references = references;
        this.budget = budget;
        this.lists = new ListReader(context);
    }

    /** The entries that are {@code written} in {@code file}; what cannot be determined is left out, with a note. */
    List<Entry> read(FileContext file, XmlText written) {
        List<Entry> result = new ArrayList<>();
        if (!written.text().contains("@(")) {
            addTexts(file, written, result);
        } else {
            for (XmlText piece : ListReader.pieces(written)) {
                if (piece.text().contains("@(")) {
                    addItems(file, piece, result);
                } else {
                    addTexts(file, piece, result);
                }
            }
        }
        budget.spend(result.size());
        return result;
    }

    private void addItems(FileContext file, XmlText piece, List<Entry> result) {
        Optional<Part.Item> reference =
                context.files().expressions().value(piece.text()).flatMap(Expression::singleItem);
        boolean list = reference.isPresent() && reference.get().separator().isEmpty();
        try {
            if (list) {
                references
                        .items(reference.get())
                        .forEach(item -> result.add(new Entry(item.identity(), Optional.of(item))));
            } else if (context.expander().expand(piece, file, references::text) instanceof Determined determined) {
                ItemList.split(determined, context.files())
                        .forEach(text -> result.add(new Entry(text, Optional.empty())));
            }
        } catch (CannotEvaluate e) {
            leftOut(file, piece, e.getMessage());
        }
    }

    private void addTexts(FileContext file, XmlText written, List<Entry> result) {
        for (Value entry : lists.entries(written, file)) {
            if (entry instanceof Determined determined) {
                result.add(new Entry(determined, Optional.empty()));
            } else if (entry instanceof Undetermined undetermined) {
                leftOut(file, written, undetermined.reason());
            }
        }
    }

    private void leftOut(FileContext file, XmlText written, String reason) {
        context.note(file.origin(written), "this item is left out: " + reason);
    }
}
