package dev.hob.report.console;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.hob.findings.ArtifactChange;
import dev.hob.findings.Fix;
import dev.hob.findings.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The lines that a fix changes, before and after. A fix that changes many, or more than one file, is left to
 * {@code hob fix}, which shows a whole diff.
 */
final class FixPreview {

    private static final int MOST_LINES = 12;

    private FixPreview() {}

    /** The changed lines behind their sign, without the indentation that neighbours share; none if too many. */
    static List<String> of(Fix fix, Map<String, SourceText> sources) {
        if (fix.changes().size() > 1) {
            return List.of();
        }
        ArtifactChange change = fix.changes().get(0);
        SourceText source = sources.get(change.uri());
        List<String> before = source.text().lines().toList();
        List<String> after = source.edited(change.replacements()).lines().toList();
        List<String> preview = new ArrayList<>();
        DiffUtils.diff(before, after).getDeltas().forEach(delta -> add(delta, preview));
        return preview.size() > MOST_LINES ? List.of() : preview;
    }

    private static void add(AbstractDelta<String> delta, List<String> preview) {
        List<String> lines = new ArrayList<>(delta.getSource().getLines());
        int removed = lines.size();
        lines.addAll(delta.getTarget().getLines());
        int indentation = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).isBlank() ? "" : lines.get(i).substring(indentation);
            preview.add(((i < removed ? "- " : "+ ") + TerminalText.harmless(line)).stripTrailing());
        }
    }
}
