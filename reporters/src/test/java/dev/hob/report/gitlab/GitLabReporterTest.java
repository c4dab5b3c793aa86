package dev.hob.report.gitlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GitLabReporterTest {

    private static final GitLabReporter REPORTER = new GitLabReporter();

    @Test
    void everyFindingAndEveryFileThatWasNotAnalysedIsAnIssue() throws IOException {
        GoldenFile.assertSame("full.gitlab.json", GoldenFile.report(REPORTER, SampleAudit.full()));
    }

    @Test
    void nothingFoundIsAnEmptyArray() throws IOException {
        assertEquals("[ ]\n", GoldenFile.report(REPORTER, SampleAudit.clean()));
    }

    @Test
    void issuesHaveWhatGitLabAsksFor() throws IOException {
        JsonNode issues = new ObjectMapper().readTree(GoldenFile.report(REPORTER, SampleAudit.full()));
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode issue : issues) {
            assertFalse(issue.get("check_name").asText().isBlank());
            assertFalse(issue.get("description").asText().isBlank());
            assertEquals(
                    true,
                    Set.of("info", "minor", "major", "critical", "blocker")
                            .contains(issue.get("severity").asText()));
            assertFalse(issue.at("/location/path").asText().startsWith("./"));
            assertEquals(true, issue.at("/location/lines/begin").asInt() > 0);
            fingerprints.add(issue.get("fingerprint").asText());
        }
        assertEquals(issues.size(), fingerprints.size(), "fingerprints are unique");
    }
}
