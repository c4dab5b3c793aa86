package dev.hob.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.AuditResult;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.BaselineComparison;
import dev.hob.findings.Certainty;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.KnownBefore;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.SetAside;
import dev.hob.findings.SourceText;
import dev.hob.findings.StaleSuppression;
import dev.hob.findings.Suppression;
import dev.hob.findings.Triage;
import dev.hob.findings.Upgrade;
import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void theWorkStandsAtTheTopAndAtEachStepAndRule() throws IOException {
        String page = GoldenFile.report(REPORTER, SampleAudit.full());

        assertTrue(page.contains("<dt>of work, estimated; 1 finding not estimated</dt><dd>about 1½ h</dd>"), page);
        assertTrue(page.contains("Code<span class=\"sum\">1 finding · about 45 min</span></h3>"), page);
        assertTrue(
                page.contains("RefreshTokenUsageDefaultChanged<span class=\"sum\">2 places · not estimated: 1 finding"),
                page);
    }

    @Test
    void findingsCanBeChosenByStepAndByProject() throws IOException {
        String page = GoldenFile.report(REPORTER, SampleAudit.full());

        assertTrue(page.contains("<option value=\"shared files\">shared files</option>"), page);
        assertTrue(
                page.contains("<option value=\"src/Token Service/TokenService.csproj\">TokenService</option>"), page);
        assertTrue(page.contains("data-step=\"packages\" data-project=\"shared files\""), page);
        assertTrue(page.contains("data-step=\"code\" data-project=\"src/Token Service/TokenService.csproj\""), page);
    }

    @Test
    void whatWasDecidedBeforeIsToldWithItsReason() throws IOException {
        String page = GoldenFile.report(REPORTER, SampleAudit.full());

        assertTrue(page.contains("<span class=\"reason\">Wanted so.</span>"), page);
        assertTrue(page.contains("No reason was given. Said in <code>hob.yml:7</code>."), page);
        assertTrue(page.contains("Was in <code>src/Tokens/Größe.cs</code>."), page);
        assertTrue(page.contains("In the baseline and gone since: 1"), page);
        assertTrue(page.contains("<code>src/Tokens</code> is <code>src/Token Service</code> now"), page);
        assertTrue(page.contains("<span class=\"badge\">expired</span> The suppression of"), page);
        assertFalse(GoldenFile.report(REPORTER, SampleAudit.clean()).contains("id=\"set-aside\""));
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
    void whatTheBaselineKnowsStopsTheMoveToo() throws IOException {
        AuditResult full = SampleAudit.full();
        SetAside known = new SetAside(full.findings().get(0), new KnownBefore("Directory.Packages.props"));
        AuditResult audit = new AuditResult(
                full.upgrade(),
                full.rules(),
                List.of(),
                new Triage(List.of(known), List.of(), Optional.empty()),
                List.of(),
                42,
                List.of(),
                full.tree());

        assertTrue(GoldenFile.report(REPORTER, audit).contains("<p class=\"verdict stop\">"));
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
                hostile(finding, evil),
                List.of(new FileNotAnalysed(evil, false, 0, 0, evil)),
                1,
                List.of(evil),
                new AuditedTree(Map.of(evil, source), Map.of(evil, evil), Optional.empty()));

        String page = GoldenFile.report(REPORTER, audit);

        assertEquals(1, occurrences("<script>", page), "the page's own");
        assertEquals(1, occurrences("</script>", page));
        assertTrue(page.contains("{{ page }}{% for %}"), "templates in sources are not run");
    }

    private static Triage hostile(Finding finding, String evil) {
        Location place = new Location(evil, new Region(1, 1, 1, 5), evil);
        return new Triage(
                List.of(
                        new SetAside(finding, new Suppression(Suppression.Kind.EXTERNAL, evil, place)),
                        new SetAside(finding, new KnownBefore(evil + "2"))),
                List.of(new StaleSuppression(StaleSuppression.Kind.UNUSED, place, evil)),
                Optional.of(new BaselineComparison(
                        List.of(new BaselineComparison.Gone(evil, Level.ERROR, evil, evil, place.region(), evil)),
                        List.of(new BaselineComparison.RenamedFolder(evil, evil)))));
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
