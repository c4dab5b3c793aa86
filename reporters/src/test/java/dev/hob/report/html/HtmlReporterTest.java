package dev.hob.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.AuditResult;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.Certainty;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.SourceText;
import dev.hob.findings.Triage;
import dev.hob.findings.Upgrade;
import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page holds; how it looks and behaves is tried in a browser, by {@code .ci/check-html}. */
class HtmlReporterTest {

    private static final HtmlReporter REPORTER = new HtmlReporter("1.2.3");

    @Test
    void theVerdictTheFindingsAndWhatWasNotAnalysedAreThere() throws IOException {
        String page = GoldenFile.report(REPORTER, SampleAudit.full());

        assertTrue(
                page.contains("<p class=\"verdict stop\"><strong>Not ready for 7.0. 2 things must change first."),
                page);
        assertEquals(4, occurrences("<details class=\"finding", page));
        assertTrue(page.contains("<mark>6.3.10</mark>"), page);
        assertTrue(page.contains("<code>src/Broken.cs:12</code>"), page);
        assertTrue(page.contains("Is the database large enough"), page);
        assertTrue(page.contains("Not checked, for want of rules: 6.2 → 6.3."), page);
    }

    @Test
    void fixesAreShownAsDiffs() throws IOException {
        String page = GoldenFile.report(REPORTER, SampleAudit.full());

        assertTrue(
                page.contains(
                        "<span class=\"removed\">-    &lt;PackageVersion Include=&quot;Duende.IdentityServer&quot;"),
                page);
        assertTrue(
                page.contains(
                        "<span class=\"added\">+    &lt;PackageVersion Include=&quot;Duende.IdentityServer&quot;"),
                page);
    }

    @Test
    void withoutFindingsThereIsNothingToFilter() throws IOException {
        String page = GoldenFile.report(REPORTER, SampleAudit.clean());

        assertTrue(page.contains("<p class=\"verdict ready\">"), page);
        assertFalse(page.contains("id=\"search\""), page);
        assertTrue(page.contains("Every file could be read and parsed."), page);
    }

    @Test
    void whatSourcesSayStaysText() throws IOException {
        String evil = "</pre><script>alert(1)</script>\"'{{ page }}{% for %}";
        AuditResult full = SampleAudit.full();
        SourceText source = SourceText.of((evil + "\n").getBytes(UTF_8));
        Finding finding = new Finding(
                full.rules().get(0).name(),
                Level.ERROR,
                Certainty.CERTAIN,
                "`" + evil + "` " + evil,
                evil,
                new Location(evil, new Region(1, 1, 1, 5), evil),
                List.of(),
                List.of());
        AuditResult audit = new AuditResult(
                new Upgrade("6.3", "7.0", List.of(evil), List.of(evil)),
                full.rules(),
                List.of(finding),
                Triage.NONE,
                List.of(new FileNotAnalysed(evil, false, 0, 0, evil)),
                1,
                List.of(evil),
                AuditedTree.of(Map.of(evil, source)));

        String page = GoldenFile.report(REPORTER, audit);

        assertEquals(1, occurrences("<script>", page), "the page's own");
        assertEquals(1, occurrences("</script>", page));
        assertTrue(page.contains("{{ page }}{% for %}"), "templates in sources are not run");
    }

    @Test
    void thePageAsksForNothingFromOutside() throws IOException {
        String page = GoldenFile.report(REPORTER, SampleAudit.full());

        assertTrue(page.contains("default-src 'none'"), page);
        for (String tag : List.of("<link", "<img", "<iframe", "src=", "@import", "url(")) {
            assertFalse(page.contains(tag), tag);
        }
    }

    @Test
    void theSameAuditGivesTheSamePage() throws IOException {
        assertEquals(GoldenFile.report(REPORTER, SampleAudit.full()), GoldenFile.report(REPORTER, SampleAudit.full()));
    }

    private static int occurrences(String part, String text) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
