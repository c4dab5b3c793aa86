package dev.hob.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Certainty;
import dev.hob.findings.Finding;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.Triage;
import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownReporterTest {

    private static final MarkdownReporter REPORTER = new MarkdownReporter();

    @Test
    void theVerdictComesFirstAndTheFindingsFollowStepByStep() throws IOException {
        GoldenFile.assertSame("full.md", GoldenFile.report(REPORTER, SampleAudit.full()));
    }

    @Test
    void aCleanAuditIsShort() throws IOException {
        GoldenFile.assertSame("clean.md", GoldenFile.report(REPORTER, SampleAudit.clean()));
    }

    @Test
    void whatDoesNotFitIntoACommentIsCounted() throws IOException {
        AuditResult full = SampleAudit.full();
        Finding one = full.findings().get(0);
        List<Finding> many = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> new Finding(
                        one.rule(),
                        one.level(),
                        Certainty.CERTAIN,
                        i + " " + "x".repeat(100),
                        "",
                        new Location(
                                one.location().uri(),
                                Region.caret(3, i),
                                one.location().snippet()),
                        List.of(),
                        List.of()))
                .toList();
        AuditResult audit =
                new AuditResult(full.upgrade(), full.rules(), many, Triage.NONE, List.of(), 1, List.of(), full.tree());

        String page = GoldenFile.report(REPORTER, audit);

        int rows = page.split("\\| error \\|", -1).length - 1;
        assertTrue(page.length() <= 60_000, "fits");
        assertTrue(page.contains("*" + (1000 - rows) + " more findings do not fit here"), page.substring(59_000));
    }

    @Test
    void whatOthersWroteStaysText() {
        assertEquals(
                "a \\| b &lt;img src=x\\> \\@all \\#1 \\*x\\*", MarkdownText.cell("a | b <img src=x> @all #1 *x*"));
        assertEquals("takes `List<int>` \\`", MarkdownText.cell("takes `List<int>` `"));
        assertEquals("`` a`b ``".replace(" ", ""), MarkdownText.code("a`b").replace(" ", ""));
        assertEquals("Run:<br>`dotnet ef *`", MarkdownText.cellOfLines("Run:\n\n    dotnet ef *"));
    }
}
