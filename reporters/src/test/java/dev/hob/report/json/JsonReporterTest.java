package dev.hob.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hob.findings.AuditResult;
import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

    private static final JsonReporter REPORTER = new JsonReporter("1.2.3");

    @Test
    void tellsEverythingThatTheAuditKnows() throws IOException {
        GoldenFile.assertSame("full.json", GoldenFile.report(REPORTER, SampleAudit.full()));
    }

    @Test
    void isWhatThePublishedSchemaSays() throws IOException {
        for (AuditResult audit : List.of(SampleAudit.full(), SampleAudit.clean())) {
            assertEquals(List.of(), schema().validate(GoldenFile.report(REPORTER, audit), InputFormat.JSON));
        }
    }

    @Test
    void theSchemaWouldCatchAMistake() throws IOException {
        String wrong = GoldenFile.report(REPORTER, SampleAudit.full()).replace("\"insertedText\"", "\"text\"");

        assertEquals(false, schema().validate(wrong, InputFormat.JSON).isEmpty());
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/schemas/audit.schema.json")));
    }
}
