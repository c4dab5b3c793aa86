package dev.hob.solution.evaluation;

import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;

/** Takes lists apart at their semicolons, so that each entry knows its own characters. */
final class ItemList {

    private ItemList() {}

    /** The entries of {@code list} that are not blank. */
    static List<Determined> split(Determined list, ProjectFiles files) {
        String text = list.text();
        Optional<SourceText> source = list.verbatim() && !list.literal().isBuiltIn()
                ? files.read(list.literal().uri()).map(FileContext::text)
                : Optional.empty();
        List<Determined> result = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int semicolon = text.indexOf(';', start);
            int end = semicolon < 0 ? text.length() : semicolon;
            entry(list, start, end, source).ifPresent(result::add);
            start = end + 1;
        }
        return result;
    }

    private static Optional<Determined> entry(Determined list, int start, int end, Optional<SourceText> source) {
        String entry = list.text().substring(start, end).strip();
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        if (source.isEmpty()) {
            return Optional.of(new Determined(entry, list.literal(), false, list.via()));
        }
        int from = list.text().indexOf(entry, start) + list.literal().start();
        Origin origin =
                Origin.of(list.literal().uri(), source.get(), TextRegion.fromOffsetLength(from, entry.length()));
        return Optional.of(new Determined(entry, origin, true, list.via()));
    }
}
