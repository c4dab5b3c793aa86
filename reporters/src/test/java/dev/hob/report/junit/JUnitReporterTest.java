package dev.hob.report.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    }
}
