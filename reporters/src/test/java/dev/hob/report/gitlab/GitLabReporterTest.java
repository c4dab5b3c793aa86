package dev.hob.report.gitlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hob.findings.AuditResult;
import dev.hob.report.GoldenFile;
import dev.hob.report.JsonSchema;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GitLabReporterTest {

    private static final GitLabReporter REPORTER = new GitLabReporter();
    private static final JsonSchema SCHEMA = JsonSchema.resource("/schema/code-quality.schema.json");

    @Test
    void everyFindingAndEveryFileThatWasNotAnalysedIsAnIssue() throws IOException {
        GoldenFile.assertSame("full.gitlab.json", GoldenFile.report(REPORTER, SampleAudit.full()));
    }

    @Test
    void nothingFoundIsAnEmptyArray() throws IOException {
        assertEquals("[ ]\n", GoldenFile.report(REPORTER, SampleAudit.clean()));
    }

    @Test
    void isWhatGitLabReads() throws IOException {
        for (AuditResult audit : List.of(SampleAudit.full(), SampleAudit.clean())) {
            assertEquals(List.of(), SCHEMA.troubles(GoldenFile.report(REPORTER, audit)));
        }
    }

    @Test
    void theSchemaWouldCatchAMistake() throws IOException {
        String right = GoldenFile.report(REPORTER, SampleAudit.full());

        assertNotEquals(List.of(), SCHEMA.troubles(right.replaceFirst("\"src/", "\"./src/")));
        assertNotEquals(List.of(), SCHEMA.troubles(right.replaceFirst("\"critical\"", "\"error\"")));
    }

    @Test
    void fingerprintsAreUnique() throws IOException {
        List<String> fingerprints = new ObjectMapper()
                .readTree(GoldenFile.report(REPORTER, SampleAudit.full()))
                .findValuesAsText("fingerprint");

        assertEquals(fingerprints.size(), Set.copyOf(fingerprints).size());
    }

    @Test
    void whatWasSetAsideIsNoIssue() throws IOException {
        assertFalse(GoldenFile.report(REPORTER, SampleAudit.full()).contains("Beside the code."));
    }
}
