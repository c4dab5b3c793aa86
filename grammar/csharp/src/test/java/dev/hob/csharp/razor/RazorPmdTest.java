package dev.hob.csharp.razor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.csharp.CSharpLanguageModule;
import java.util.List;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.lang.rule.xpath.XPathRule;
import net.sourceforge.pmd.lang.rule.xpath.XPathVersion;
import net.sourceforge.pmd.reporting.Report;
import org.junit.jupiter.api.Test;

/** Razor in a PMD run: rules for C# run on it, positions are the file's, comments suppress, broken files are told of. */
class RazorPmdTest {

    private static Report analyse(String file, String source) {
        PMDConfiguration configuration = new PMDConfiguration();
        configuration.setThreads(0);
        configuration.setIgnoreIncrementalAnalysis(true);
        XPathRule rule = new XPathRule(XPathVersion.DEFAULT, "//InvocationExpression[@MethodName = 'Old']");
        rule.setName("Rule");
        rule.setMessage("found");
        rule.setLanguage(CSharpLanguageModule.getInstance());
        try (PmdAnalysis pmd = PmdAnalysis.create(configuration)) {
            pmd.addRuleSet(RuleSet.forSingleRule(rule));
            pmd.files().addSourceFile(FileId.fromPathLikeString(file), source);
            return pmd.performAnalysisAndCollectReport();
        }
    }

    private static List<String> places(Report report) {
        return report.getViolations().stream()
                .map(violation -> violation.getLocation())
                .map(l -> l.getStartLine() + ":" + l.getStartColumn() + "-" + l.getEndLine() + ":" + l.getEndColumn())
                .toList();
    }

    @Test
    void rulesForCSharpRunOnViewsAndComponents() {
        String source = "<p>\uD83D\uDE00 Old()</p>\n<b>@a.Old(1)</b> @if (b) { <i title=\"@Old()\">x</i> }\n";

        assertEquals(List.of("2:5-2:13", "2:39-2:44"), places(analyse("Index.cshtml", source)));
        assertEquals(List.of("2:5-2:13", "2:39-2:44"), places(analyse("Index.razor", source)));
    }

    @Test
    void commentsOfAllKindsSuppress() {
        Report report = analyse("Index.cshtml", """
                @Old() @* NOPMD *@
                @Old() <!-- NOPMD -->
                @{ Old(); // NOPMD
                }
                @Old() NOPMD
                """);

        assertEquals(List.of("5:2-5:7"), places(report));
        assertEquals(3, report.getSuppressedViolations().size());
    }

    @Test
    void aBrokenViewIsOneProcessingError() {
        Report report = analyse("Index.cshtml", "<p>\n@F(</p>\n");

        assertEquals(1, report.getProcessingErrors().size());
        assertTrue(report.getProcessingErrors().get(0).getMsg().contains("'(' without ')'"));
    }
}
