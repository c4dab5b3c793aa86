package dev.hob.report.sonar;

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
    void theFirstFindingOfARuleCostsMoreThanTheNext() throws IOException {
        Finding first = finding(new Region(1, 1, 1, 4));
        Finding second = finding(new Region(2, 1, 2, 4));
        List<Integer> efforts = new ArrayList<>();
        read(audit(first, second))
                .path("issues")
                .forEach(issue -> efforts.add(issue.path("effortMinutes").asInt()));

        assertEquals(List.of(45, 10), efforts);
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
        Finding finding = finding(new Region(
                Integer.parseInt(n[0]), Integer.parseInt(n[1]), Integer.parseInt(n[2]), Integer.parseInt(n[3])));

        assertEquals(
                range.replace('\'', '"'),
                read(audit(finding)).at("/issues/0/primaryLocation/textRange").toString());
    }

    private static JsonNode read(AuditResult audit) throws IOException {
        return new ObjectMapper().readTree(GoldenFile.report(REPORTER, audit));
    }

    private static Finding finding(Region region) {
        return new Finding(
                "IdentityServerToolsUsedDirectly",
                Level.ERROR,
                Certainty.CERTAIN,
                "Old is gone.",
                "",
                new Location("A.cs", region, ""),
                List.of(),
                List.of());
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
