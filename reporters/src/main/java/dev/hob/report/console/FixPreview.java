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

    /** The changed lines behind their sign, without the indentation that they share; none if there are too many. */
    static List<String> of(Fix fix, Map<String, SourceText> sources) {
        if (fix.changes().size() > 1) {
            return List.of();
        }
        ArtifactChange change = fix.changes().get(0);
        SourceText source = sources.get(change.uri());
        List<String> before = source.text().lines().toList();
        List<String> after = source.edited(change.replacements()).lines().toList();
        List<String> signs = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add("- ", delta.getSource().getLines(), signs, lines);
            add("+ ", delta.getTarget().getLines(), signs, lines);
        }
        return lines.size() > MOST_LINES ? List.of() : signed(signs, lines);
    }

    private static void add(String sign, List<String> from, List<String> signs, List<String> lines) {
        for (String line : from) {
            signs.add(sign);
            lines.add(TerminalText.harmless(line));
        }
    }

    private static List<String> signed(List<String> signs, List<String> lines) {
        List<String> stripped = String.join("\n", lines).stripIndent().lines().toList();
        List<String> preview = new ArrayList<>();
        for (int i = 0; i < stripped.size(); i++) {
            preview.add((signs.get(i) + stripped.get(i)).stripTrailing());
        }
        return preview;
    }
}
