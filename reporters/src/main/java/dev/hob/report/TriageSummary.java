package dev.hob.report;

import dev.hob.findings.BaselineComparison;
import dev.hob.findings.Triage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of findings that were decided on before, in a few sentences. */
public record TriageSummary(Triage triage) {

    /** One sentence for each thing that there is to say; none when nothing was decided before. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        setAside().ifPresent(sentences::add);
        triage.baseline().ifPresent(baseline -> sentences.add(gone(baseline)));
        triage.baseline().flatMap(TriageSummary::renamed).ifPresent(sentences::add);
        if (!triage.stale().isEmpty()) {
            sentences.add(Counted.of(triage.stale().size(), "suppression") + " without effect.");
        }
        return sentences;
    }

    private Optional<String> setAside() {
        List<String> parts = new ArrayList<>();
        if (triage.suppressed() > 0) {
            parts.add(triage.suppressed() + " suppressed");
        }
        if (triage.known() > 0) {
            parts.add(triage.known() + " known from the baseline");
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Set aside, without an estimate: " + String.join(", ", parts) + ".");
    }

    private static String gone(BaselineComparison baseline) {
        int gone = baseline.gone().size();
        return gone == 0
                ? "Of the baseline nothing is gone."
                : Counted.of(gone, "finding") + " of the baseline " + (gone == 1 ? "is" : "are") + " gone.";
    }

    private static Optional<String> renamed(BaselineComparison baseline) {
        String folders = baseline.renamedFolders().stream()
                .map(folder -> "`" + named(folder.before()) + "` → `" + named(folder.after()) + "`")
                .collect(Collectors.joining(", "));
        return folders.isEmpty() ? Optional.empty() : Optional.of("Renamed since the baseline: " + folders + ".");
    }

    /** The root has no name. */
    private static String named(String folder) {
        return folder.isEmpty() ? "." : folder;
    }
}
