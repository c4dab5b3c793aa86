package dev.hob.msbuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextFile;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.lang.rule.xpath.XPathRule;
import net.sourceforge.pmd.lang.rule.xpath.XPathVersion;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;
import org.junit.jupiter.api.Test;

/** The language at work inside PMD. */
class MsbuildLanguageTest {

    @Test
    void xpath_speaks_of_elements_and_attributes_by_their_own_names() {
        Report report = analyse("//PackageReference[@Include='Duende.IdentityServer']/@Version/..", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer.Storage" Version="6.3.0" />
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.0" />
                  </ItemGroup>
                </Project>
                """);

        assertEquals(List.of("4:5-4:73"), places(report));
    }

    @Test
    void xpath_sees_the_text_of_an_element() {
        Report report = analyse("//TargetFramework[@Text='net6.0']", """
                <Project>
                  <PropertyGroup>
                    <TargetFramework>net6.0</TargetFramework>
                    <OtherFramework>net6.0</OtherFramework>
                  </PropertyGroup>
                </Project>
                """);

        assertEquals(List.of("3:5-3:46"), places(report));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_move_nothing() {
        Report report = analyse("//V", "\uFEFF<Project>\r\n  <V>1</V>\r\n</Project>\r\n");

        assertEquals(List.of("2:3-2:11"), places(report));
    }

    @Test
    void a_comment_suppresses_the_violation_in_its_line() {
        Report report = analyse("//V", """
                <Project>
                  <V>1</V> <!-- NOPMD: kept for the old branch -->
                  <V>2</V>
                </Project>
                """);

        assertEquals(List.of("3:3-3:11"), places(report));
        assertEquals(1, report.getSuppressedViolations().size());
        assertEquals(
                "kept for the old branch",
                report.getSuppressedViolations().get(0).getUserMessage());
    }

    @Test
    void a_malformed_file_is_a_processing_error_with_its_place() {
        Report report = analyse("//V", "<Project>\n  <V>1</W>\n</Project>");

        assertTrue(report.getViolations().isEmpty());
        String message = report.getProcessingErrors().get(0).getMsg();
        assertTrue(message.contains("expected </V>, opened in line 2, but found </W>"), message);
        assertTrue(message.contains("line 2, column 7"), message);
    }

    private static Report analyse(String xpath, String source) {
        PMDConfiguration configuration = new PMDConfiguration();
        configuration.setIgnoreIncrementalAnalysis(true);
        configuration.setThreads(0);
        try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
            analysis.addRuleSet(RuleSet.forSingleRule(rule(xpath)));
            analysis.files()
                    .addFile(TextFile.forCharSeq(
                            source,
                            FileId.fromPathLikeString("App.csproj"),
                            MsbuildLanguageModule.getInstance().getDefaultVersion()));
            return analysis.performAnalysisAndCollectReport();
        }
    }

    private static Rule rule(String xpath) {
        Rule rule = new XPathRule(XPathVersion.DEFAULT, xpath);
        rule.setLanguage(MsbuildLanguageModule.getInstance());
        rule.setName("Found");
        rule.setMessage("found");
        return rule;
    }

    private static List<String> places(Report report) {
        return report.getViolations().stream().map(MsbuildLanguageTest::place).toList();
    }

    private static String place(RuleViolation violation) {
        return violation.getBeginLine() + ":" + violation.getBeginColumn() + "-" + violation.getEndLine() + ":"
                + violation.getEndColumn();
    }
}
