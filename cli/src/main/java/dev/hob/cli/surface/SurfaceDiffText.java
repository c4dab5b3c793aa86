package dev.hob.cli.surface;

import dev.hob.solution.surface.diff.Affected;
import dev.hob.solution.surface.diff.ChangeKind;
import dev.hob.solution.surface.diff.SurfaceChange;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Changes for people: what breaks, by kind, with whom it breaks; then how much else changed. */
public final class SurfaceDiffText {

    private final Writer out;

    private SurfaceDiffText(Writer out) {
        this.out = out;
    }

    /** Writes {@code changes} to {@code out}. */
    public static void write(List<SurfaceChange> changes, Writer out) throws IOException {
        new SurfaceDiffText(out).write(changes);
    }

    private void write(List<SurfaceChange> changes) throws IOException {
        for (Map.Entry<ChangeKind, List<SurfaceChange>> each : byKind(changes).entrySet()) {
            boolean isAddition = each.getKey() == ChangeKind.TYPE_ADDED || each.getKey() == ChangeKind.MEMBER_ADDED;
            if (!isAddition) {
                out.write("%s (%d)\n"
                        .formatted(each.getKey().title(), each.getValue().size()));
                for (SurfaceChange change : each.getValue()) {
                    write(change);
                }
                out.write("\n");
            }
        }
        long breaking = changes.stream().filter(SurfaceChange::isBreaking).count();
        out.write("changes %d, breaking %d; types added %d, members added %d\n"
                .formatted(
                        changes.size(),
                        breaking,
                        count(changes, ChangeKind.TYPE_ADDED),
                        count(changes, ChangeKind.MEMBER_ADDED)));
    }

    private static Map<ChangeKind, List<SurfaceChange>> byKind(List<SurfaceChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(SurfaceChange::change, TreeMap::new, Collectors.toList()));
    }

    private static long count(List<SurfaceChange> changes, ChangeKind kind) {
        return changes.stream().filter(change -> change.change() == kind).count();
    }

    private void write(SurfaceChange change) throws IOException {
        String breaks = change.isBreaking()
                ? change.breaks().stream().map(Affected::toString).collect(Collectors.joining(", ", "  breaks ", ""))
                : "  breaks nobody";
        out.write("  " + change.symbol() + breaks + "\n");
        if (!change.before().isEmpty()) {
            out.write("    - " + change.before() + "\n");
        }
        if (!change.after().isEmpty()) {
            out.write("    + " + change.after() + "\n");
        }
    }
}
