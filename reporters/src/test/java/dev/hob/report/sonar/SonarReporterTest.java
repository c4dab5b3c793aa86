package dev.hob.report.sonar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditResult;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.Certainty;
import dev.hob.findings.Finding;
import dev.hob.findings.Fix;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import dev.hob.findings.SourceText;
import dev.hob.findings.Triage;
import dev.hob.report.EffortEstimate;
import dev.hob.report.GoldenFile;
import dev.hob.report.JsonSchema;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SonarReporterTest {

    private static final SonarReporter REPORTER = new SonarReporter();
    private static final JsonSchema SCHEMA = JsonSchema.resource("/schema/sonar-generic-issues.schema.json");

    @Test
    void whatCountsIsAnIssueWithItsEffort() throws IOException {
        GoldenFile.assertSame("full.sonar.json", GoldenFile.report(REPORTER, SampleAudit.full()));
    }

    @Test
    void isWhatSonarQubeReads() throws IOException {
        for (AuditResult audit : List.of(SampleAudit.full(), SampleAudit.clean())) {
            assertEquals(List.of(), SCHEMA.troubles(GoldenFile.report(REPORTER, audit)));
        }
    }

    @Test
    void everyIssueHasItsRule() throws IOException {
        JsonNode report = read(SampleAudit.full());
        List<String> rules = report.path("rules").findValuesAsText("id");

        report.path("issues")
                .forEach(issue -> assertTrue(rules.contains(issue.path("ruleId").asText())));
    }

    @Test
    void theFirstFindingOfARuleCostsMoreThanTheNextAndWhatHobMendsNothing() throws IOException {
        Finding mended = finding(new Region(1, 1, 1, 2), List.of(fix()));
        Finding first = finding(new Region(1, 2, 1, 4), List.of());
        Finding second = finding(new Region(2, 1, 2, 4), List.of());

        assertEquals(List.of(0, 45, 10), efforts(audit(mended, first, second)));
        assertEquals(List.of(45), efforts(audit(mended)));
    }

    @Test
    void theSumIsThatOfTheOtherReports() throws IOException {
        AuditResult audit = SampleAudit.full();

        assertEquals(
                EffortEstimate.of(audit).minutes(),
                efforts(audit).stream().mapToInt(Integer::intValue).sum());
    }

    private static List<Integer> efforts(AuditResult audit) throws IOException {
        List<Integer> efforts = new ArrayList<>();
        read(audit)
                .path("issues")
                .forEach(issue -> efforts.add(issue.path("effortMinutes").asInt()));
        return efforts;
    }

    /** The text is {@code abcd}, {@code efg}, and an empty third line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1, 2, 1, 4 | {'startLine':1,'endLine':1,'startColumn':1,'endColumn':3}",
                "1, 5, 2, 1 | {'startLine':1,'endLine':2,'startColumn':4,'endColumn':0}",
                "1, 3, 1, 3 | {'startLine':1}",
                "2, 3, 2, 9 | {'startLine':2}",
                "3, 1, 3, 1 | {'startLine':3}",
                "9, 1, 9, 4 | {'startLine':3}",
            })
    void aRangeIsNeitherEmptyNorOutsideOfItsFile(String region, String range) throws IOException {
        String[] n = region.split(", ");
        Finding finding = finding(
                new Region(
                        Integer.parseInt(n[0]), Integer.parseInt(n[1]), Integer.parseInt(n[2]), Integer.parseInt(n[3])),
                List.of());

        assertEquals(
                range.replace('\'', '"'),
                read(audit(finding)).at("/issues/0/primaryLocation/textRange").toString());
    }

    private static JsonNode read(AuditResult audit) throws IOException {
        return new ObjectMapper().readTree(GoldenFile.report(REPORTER, audit));
    }

    private static Finding finding(Region region, List<Fix> fixes) {
        return new Finding(
                "IdentityServerToolsUsedDirectly",
                Level.ERROR,
                Certainty.CERTAIN,
                "Old is gone.",
                "",
                new Location("A.cs", region, ""),
                List.of(),
                fixes);
    }

    private static Fix fix() {
        Replacement edit = new Replacement(new Region(1, 1, 1, 2), "b");
        return new Fix("Mend it", Fix.Safety.SAFE, List.of(new ArtifactChange("A.cs", List.of(edit))));
    }

    private static AuditResult audit(Finding... findings) {
        AuditResult sample = SampleAudit.clean();
        return new AuditResult(
                sample.upgrade(),
                sample.rules(),
                List.of(findings),
                Triage.NONE,
                List.of(),
                1,
                List.of(),
                AuditedTree.of(Map.of("A.cs", SourceText.of("abcd\nefg\n".getBytes(StandardCharsets.UTF_8)))));
    }
}
