package dev.hob.report.console;

import dev.hob.findings.ArtifactChange;
import dev.hob.findings.Fix;
import dev.hob.findings.Replacement;
import dev.hob.findings.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one line that a fix changes, before and after. A fix that changes more is left to {@code hob fix}, which shows a
 * whole diff.
 */
record FixPreview(List<String> lines) {

    static Optional<FixPreview> of(Fix fix, Map<String, SourceText> sources) {
        if (fix.changes().size() > 1) {
            return Optional.empty();
        }
        ArtifactChange change = fix.changes().get(0);
        int line = change.replacements().get(0).deletedRegion().startLine();
        boolean oneLine = change.replacements().stream().allMatch(edit -> staysOn(line, edit));
        if (!oneLine) {
            return Optional.empty();
        }
        String before = sources.get(change.uri()).line(line);
        List<String> preview = new ArrayList<>();
        preview.add(TerminalText.harmless("- " + before.strip()));
        String after = applied(before, change.replacements()).strip();
        after.lines().forEach(added -> preview.add(TerminalText.harmless("+ " + added)));
        return Optional.of(new FixPreview(preview));
    }

    private static boolean staysOn(int line, Replacement edit) {
        return edit.deletedRegion().startLine() == line
                && edit.deletedRegion().endLine() == line
                && !edit.insertedText().contains("\n");
    }

    private static String applied(String line, List<Replacement> edits) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Replacement edit : edits) {
            result.append(line, done, edit.deletedRegion().startColumn() - 1).append(edit.insertedText());
            done = edit.deletedRegion().endColumn() - 1;
        }
        return result.append(line.substring(done)).toString();
    }
}
