package dev.hob.report.html;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.hob.findings.ArtifactChange;
import dev.hob.findings.Fix;
import dev.hob.findings.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of the diff of a fix.
 *
 * @param kind {@code file}, {@code hunk}, {@code same}, {@code removed} or {@code added}
 * @param text with its sign where it has one
 */
public record DiffLine(String kind, String text) {

    private static final int CONTEXT = 2;

    /** The diffs of all files that {@code fix} changes. */
    static List<DiffLine> of(Fix fix, Map<String, SourceText> sources) {
        List<DiffLine> lines = new ArrayList<>();
        for (ArtifactChange change : fix.changes()) {
            SourceText source = sources.get(change.uri());
            List<String> before = source.text().lines().toList();
            List<String> after = source.edited(change.replacements()).lines().toList();
            lines.add(new DiffLine("file", change.uri()));
            UnifiedDiffUtils.generateUnifiedDiff("", "", before, DiffUtils.diff(before, after), CONTEXT).stream()
                    .skip(2) // the names of the two files
                    .map(line -> new DiffLine(kind(line), line))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String kind(String line) {
        if (line.startsWith("@@")) {
            return "hunk";
        }
        return line.startsWith("-") ? "removed" : line.startsWith("+") ? "added" : "same";
    }
}
