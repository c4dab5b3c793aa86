package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlText;
import dev.hob.msbuild.expression.Expression;
import dev.hob.solution.evaluation.Value.Determined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Evaluates a list entry by entry, so that in {@code $(TargetFrameworks);net8.0} every framework knows its own
 * characters, be they here or where the property was set.
 */
final class ListReader {

    private final EvaluationContext context;

    ListReader(EvaluationContext context) {
        this.context = context;
    }

    /** The entries of the list that is {@code written} in {@code file}; an entry may be undetermined, the others not. */
    List<Value> entries(XmlText written, FileContext file) {
        List<Value> result = new ArrayList<>();
        for (XmlText piece : pieces(written)) {
            Optional<List<Value>> property = context.files()
                    .expressions()
                    .value(piece.text())
                    .flatMap(Expression::singleProperty)
                    .flatMap(context.properties()::entries);
            if (property.isPresent()) {
                Origin use = file.origin(piece);
                property.get().forEach(entry -> result.add(Expander.through(entry, use)));
            } else {
                addExpanded(context.expander().expand(piece, file), result);
            }
        }
        return result;
    }

    private void addExpanded(Value value, List<Value> result) {
        if (value instanceof Determined determined) {
            result.addAll(ItemList.split(determined, context.files()));
        } else {
            result.add(value);
        }
    }

    /** Cuts at the semicolons that stand outside all parentheses. */
    static List<XmlText> pieces(XmlText written) {
        String text = written.text();
        if (!written.verbatim() || text.indexOf(';') < 0) {
            return List.of(written);
        }
        List<XmlText> result = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ';' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && (depth <= 0 || i == text.length())) {
                addTrimmed(written, start, i, result);
                start = i + 1;
            }
        }
        return result;
    }

    private static void addTrimmed(XmlText written, int start, int end, List<XmlText> result) {
        String piece = written.text().substring(start, end);
        String trimmed = piece.strip();
        if (!trimmed.isEmpty()) {
            int from = written.region().getStartOffset() + start + piece.indexOf(trimmed);
            result.add(new XmlText(trimmed, TextRegion.fromOffsetLength(from, trimmed.length()), true));
        }
    }
}
