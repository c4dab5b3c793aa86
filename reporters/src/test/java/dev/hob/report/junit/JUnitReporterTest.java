package dev.hob.report.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hob.findings.AuditResult;
import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class JUnitReporterTest {

    private static final JUnitReporter REPORTER = new JUnitReporter();

    @Test
    void eachRuleIsASuiteAndEachFindingACase() throws IOException {
        GoldenFile.assertSame("full.junit.xml", GoldenFile.report(REPORTER, SampleAudit.full()));
    }

    @Test
    void aRuleThatFoundNothingHasPassed() throws IOException {
        GoldenFile.assertSame("clean.junit.xml", GoldenFile.report(REPORTER, SampleAudit.clean()));
    }

    @Test
    void isWhatCiServersRead() throws Exception {
        for (AuditResult audit : List.of(SampleAudit.full(), SampleAudit.clean())) {
            validate(GoldenFile.report(REPORTER, audit));
        }
    }

    @Test
    void theSchemaWouldCatchAMistake() throws IOException {
        String right = GoldenFile.report(REPORTER, SampleAudit.full());

        assertThrows(SAXException.class, () -> validate(right.replaceFirst("skipped=\"0\"", "skipped=\"none\"")));
        assertThrows(
                SAXException.class,
                () -> validate(right.replace("<failure", "<failed").replace("failure>", "failed>")));
    }

    private static void validate(String xml) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitReporterTest.class.getResource("/schema/junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void mavensOwnReaderCountsTheSame(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("TEST-hob.xml"), GoldenFile.report(REPORTER, SampleAudit.full()));

        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger()).parse(file.toString());

        assertEquals(
                List.of(
                        "DuendePackageBelowTarget",
                        "FileNotAnalysed",
                        "IdentityServerToolsUsedDirectly",
                        "RefreshTokenUsageDefaultChanged"),
                suites.stream()
                        .map(ReportTestSuite::getFullClassName)
                        .distinct()
                        .sorted()
                        .toList());
        assertEquals(
                3,
                suites.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum());
        assertEquals(
                2, suites.stream().mapToInt(ReportTestSuite::getNumberOfErrors).sum());
        assertEquals(
                3, suites.stream().mapToInt(ReportTestSuite::getNumberOfSkipped).sum());
    }
}
