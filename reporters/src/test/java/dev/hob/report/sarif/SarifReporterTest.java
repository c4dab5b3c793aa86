package dev.hob.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hob.findings.AuditResult;
import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReporterTest {

    private static final SarifReporter REPORTER = new SarifReporter("1.2.3");

    @Test
    void writesRulesResultsFixesAndWhatWasNotAnalysed() throws IOException {
        GoldenFile.assertSame("full.sarif", GoldenFile.report(REPORTER, SampleAudit.full()));
    }

    @Test
    void listsTheRulesThatRanAndAnEmptyListOfResultsWhenNothingWasFound() throws IOException {
        GoldenFile.assertSame("clean.sarif", GoldenFile.report(REPORTER, SampleAudit.clean()));
    }

    @Test
    void isValidAgainstTheSchemaOfTheStandard() throws IOException {
        for (AuditResult audit : List.of(SampleAudit.full(), SampleAudit.clean())) {
            assertEquals(List.of(), schema().validate(GoldenFile.report(REPORTER, audit), InputFormat.JSON));
        }
    }

    @Test
    void theSchemaWouldCatchAMistake() throws IOException {
        String wrong = GoldenFile.report(REPORTER, SampleAudit.full()).replace("\"startLine\"", "\"startLin\"");

        assertEquals(false, schema().validate(wrong, InputFormat.JSON).isEmpty());
    }

    @Test
    void pathsArePercentEncodedAndAColonIsNoScheme() {
        assertEquals("a%20b/Gr%C3%B6%C3%9Fe%23.cs", SarifLocations.percentEncoded("a b/Größe#.cs"));
        assertEquals("c%3A/%25x.cs", SarifLocations.percentEncoded("c:/%x.cs"));
        assertEquals("src/A.Designer(1)+x~.cs", SarifLocations.percentEncoded("src/A.Designer(1)+x~.cs"));
    }

    @Test
    void aLongDescriptionIsCutBehindASentence() {
        String sentence = "x".repeat(599) + ".";

        assertEquals(sentence, SarifRules.shortened(sentence + " " + sentence));
        assertEquals("y".repeat(1023) + "…", SarifRules.shortened("y".repeat(1025)));
        assertEquals("y".repeat(1024), SarifRules.shortened("y".repeat(1024)));
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SarifReporterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        }
    }
}
