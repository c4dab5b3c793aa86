package dev.hob.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hob.findings.AuditResult;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.Certainty;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.SourceText;
import dev.hob.findings.Triage;
import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Audits that find more than a consumer takes: the worst is kept, and what is left out is told. */
class SarifLimitsTest {

    private static final String FILE = "Many.cs";
    private static final int LINES = 26_000;
    private static final SourceText SOURCE =
            SourceText.of("var issuer = old;\n".repeat(LINES).getBytes(StandardCharsets.UTF_8));
    private static final Location FIRST_LINE = place(1);

    private static Location place(int line) {
        return new Location(FILE, new Region(line, 14, line, 17), "var issuer = old;");
    }

    private static Finding finding(int line, Level level, String message, List<Location> related) {
        String rule = level == Level.ERROR ? "IdentityServerToolsUsedDirectly" : "RefreshTokenUsageDefaultChanged";
        return new Finding(rule, level, Certainty.CERTAIN, message, "", place(line), related, List.of());
    }

    private static AuditResult audit(List<Finding> findings) {
        AuditResult sample = SampleAudit.clean();
        return new AuditResult(
                sample.upgrade(),
                sample.rules(),
                findings,
                Triage.NONE,
                List.of(),
                1,
                List.of(),
                AuditedTree.of(Map.of(FILE, SOURCE)));
    }

    /** Notes first, errors last, each on a line of its own. */
    private static AuditResult audit(int notes, int warnings, int errors, String message) {
        List<Level> levels = new ArrayList<>(Collections.nCopies(notes, Level.NOTE));
        levels.addAll(Collections.nCopies(warnings, Level.WARNING));
        levels.addAll(Collections.nCopies(errors, Level.ERROR));
        List<Finding> findings = new ArrayList<>();
        for (Level level : levels) {
            findings.add(finding(findings.size() + 1, level, message, List.of()));
        }
        return audit(findings);
    }

    private static JsonNode run(SarifFlavour flavour, AuditResult audit) throws IOException {
        String sarif = GoldenFile.report(new SarifReporter("1.2.3", flavour), audit);
        return new ObjectMapper().readTree(sarif).at("/runs/0");
    }

    private static long count(JsonNode run, String level) {
        return run.path("results").findValuesAsText("level").stream()
                .filter(level::equals)
                .count();
    }

    private static List<String> told(JsonNode run) {
        return run.at("/invocations/0/toolExecutionNotifications").findValuesAsText("text");
    }

    @Test
    void gitHubGetsTheWorst25000() throws IOException {
        AuditResult audit = audit(20_000, 4_000, 2_000, "Old is gone.");
        JsonNode run = run(SarifFlavour.GITHUB, audit);

        assertEquals(25_000, run.path("results").size());
        assertEquals(2_000, count(run, "error"));
        assertEquals(19_000, run.path("results").size() - 2_000 - 4_000);
        assertEquals(
                List.of("Left out, to keep within the limits of the reader: 1000 results (1000 of level note)."
                        + " The reports json, html and sarif:visualstudio hold everything."),
                told(run));
    }

    @Test
    void gitLabGetsTheWorst5000() throws IOException {
        JsonNode run = run(SarifFlavour.GITLAB, audit(100, 5_000, 500, "Old is gone."));

        assertEquals(5_000, run.path("results").size());
        assertEquals(500, count(run, "error"));
        assertEquals(
                List.of("Left out, to keep within the limits of the reader: 600 results"
                        + " (500 of level warning, 100 of level note)."
                        + " The reports json, html and sarif:visualstudio hold everything."),
                told(run));
    }

    @Test
    void aViewerGetsThemAllInReportOrder() throws IOException {
        JsonNode run = run(SarifFlavour.VISUALSTUDIO, audit(20_000, 4_000, 2_000, "Old is gone."));

        assertEquals(26_000, run.path("results").size());
        assertEquals(List.of(), told(run));
    }

    @Test
    void whatIsTooLargeIsMadeToFit() throws IOException {
        // Random letters, which gzip cannot make small.
        StringBuilder noise = new StringBuilder();
        new Random(1).ints(4_000, 'a', 'z' + 1).forEach(noise::appendCodePoint);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            String message = noise.substring(i % 2_000) + noise.substring(0, i % 2_000) + i;
            findings.add(finding(i + 1, i < 5_990 ? Level.NOTE : Level.ERROR, message, List.of()));
        }
        SarifReporter reporter = new SarifReporter("1.2.3", SarifFlavour.GITLAB);
        String sarif = GoldenFile.report(reporter, audit(findings));
        JsonNode run = new ObjectMapper().readTree(sarif).at("/runs/0");

        assertTrue(sarif.getBytes(StandardCharsets.UTF_8).length <= 10_000_000);
        assertEquals(10, count(run, "error"));
        int left = 6_000 - run.path("results").size();
        assertTrue(
                told(run).get(0).contains(": " + left + " results"), told(run).get(0));
    }

    @Test
    void gitHubMeasuresWhatGzipMakesOfAFile() throws IOException {
        SarifLimits limits = SarifFlavour.GITHUB.limits();

        assertTrue(limits.excess("a".repeat(20_000_000)) < 1);
        StringBuilder noise = new StringBuilder();
        new Random(1).ints(20_000_000, ' ', 0x7F).forEach(noise::appendCodePoint);
        assertTrue(limits.excess(noise.toString()) > 1);
    }

    @Test
    void noMoreThan100RelatedPlacesAreNamed() throws IOException {
        List<Location> related = Collections.nCopies(1_100, FIRST_LINE);
        JsonNode result = run(SarifFlavour.GITHUB, audit(List.of(finding(2, Level.NOTE, "Old is gone.", related))))
                .at("/results/0");

        assertEquals(100, result.path("relatedLocations").size());
        String message = result.at("/message/text").asText();
        assertTrue(message.contains("[Many.cs:1](100)"), message);
        assertTrue(message.endsWith("\n\nAnd 1000 more places."), message);
    }

    @Test
    void gitLabTakesNoMessageOfMoreThan2048Characters() throws IOException {
        String sentence = "x".repeat(1_200) + ".";
        AuditResult audit = audit(List.of(
                finding(1, Level.NOTE, sentence + " " + sentence, List.of(FIRST_LINE)),
                finding(2, Level.NOTE, sentence, Collections.nCopies(90, FIRST_LINE)),
                finding(3, Level.NOTE, sentence, List.of(FIRST_LINE))));
        List<String> messages = run(SarifFlavour.GITLAB, audit).path("results").findValues("message").stream()
                .map(message -> message.path("text").asText())
                .toList();

        assertEquals(List.of(sentence, sentence, sentence + "\n\nSee [Many.cs:1](1)."), messages);
    }
}
