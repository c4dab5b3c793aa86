package dev.hob.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.hob.findings.AuditResult;
import dev.hob.report.GoldenFile;
import dev.hob.report.JsonSchema;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReporterTest {

    private static final JsonReporter REPORTER = new JsonReporter("1.2.3");
    private static final JsonSchema SCHEMA = JsonSchema.file(Path.of("../docs/schemas/audit.schema.json"));

    @Test
    void tellsEverythingThatTheAuditKnows() throws IOException {
        GoldenFile.assertSame("full.json", GoldenFile.report(REPORTER, SampleAudit.full()));
    }

    @Test
    void isWhatThePublishedSchemaSays() throws IOException {
        for (AuditResult audit : List.of(SampleAudit.full(), SampleAudit.clean())) {
            assertEquals(List.of(), SCHEMA.troubles(GoldenFile.report(REPORTER, audit)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"insertedText", "justification", "gone", "once", "steps", "kind", "region", "minutes"})
    void theSchemaWouldCatchAMistake(String property) throws IOException {
        String right = GoldenFile.report(REPORTER, SampleAudit.full());
        String wrong = right.replace("\"" + property + "\"", "\"other\"");

        assertNotEquals(List.of(), SCHEMA.troubles(wrong));
    }
}
