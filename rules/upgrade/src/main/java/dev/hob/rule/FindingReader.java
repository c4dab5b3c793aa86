package dev.hob.rule;

import dev.hob.findings.Certainty;
import dev.hob.findings.Finding;
import dev.hob.findings.Location;
import java.util.List;
import java.util.function.Function;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.reporting.RuleViolation;

/** Turns PMD's violations into findings: the boundary between the engine and everything behind it. */
public final class FindingReader {

    private final Function<FileId, String> uris;
    private final Function<RuleViolation, String> snippets;

    /**
     * Makes a reader.
     *
     * @param uris gives a file's path relative to the root, with {@code /}
     * @param snippets gives the source line of a violation that no rule of Hob made, such as an XPath rule's
     */
    public FindingReader(Function<FileId, String> uris, Function<RuleViolation, String> snippets) {
        this.uris = uris;
        this.snippets = snippets;
    }

    /** The finding that {@code violation} stands for. */
    public Finding read(RuleViolation violation) {
        String uri = uris.apply(violation.getFileId());
        String rule = violation.getRule().getName();
        if (!FindingDetails.isIn(violation.getAdditionalInfo())) {
            return new Finding(
                    rule,
                    Levels.of(violation.getRule().getPriority()),
                    Certainty.CERTAIN,
                    violation.getDescription().strip(),
                    "",
                    new Location(uri, SourceLines.region(violation.getLocation()), snippets.apply(violation)),
                    List.of(),
                    List.of());
        }
        FindingDetails details = FindingDetails.of(violation.getAdditionalInfo());
        return new Finding(
                rule,
                details.level(),
                details.certainty(),
                violation.getDescription().strip(),
                details.advice(),
                new Location(uri, SourceLines.region(violation.getLocation()), details.snippet()),
                details.related(),
                details.fixes());
    }
}
