package dev.hob.csharp.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.csharp.CSharpLanguageModule;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.lang.rule.impl.UnnecessaryPmdSuppressionRule;
import net.sourceforge.pmd.lang.rule.xpath.XPathRule;
import net.sourceforge.pmd.lang.rule.xpath.XPathVersion;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;
import org.junit.jupiter.api.Test;

/** Suppressions in PMD's own hands, as stock PMD runs the languages: without Hob's model of the solution. */
class SuppressionsInPmdTest {

    private static final String SOURCE = """
            class C
            {
                void M() { Old(); Old("text"); }
                string s = $"{Old()} // no comment";
                void N()
                {
                    Old();
                }
            }
            """;

    /** What is put anywhere into the text. */
    private static final List<String> PIECES = List.of(
            "// hob:ignore Rule reason\n",
            "/* hob:ignore Rule, Other */",
            "\n// hob:ignore Rule",
            "/* hob:ignore Rule\n */",
            "// hob:ignore\n",
            "// NOPMD\n",
            "\n#pragma warning disable Rule\n",
            "\n#pragma warning restore\n",
            "[SuppressMessage(\"Hob\", \"Rule\")]",
            "\"// hob:ignore Rule\"",
            "hob:ignore",
            "/*",
            "\"",
            "\n#if A\n",
            "\n#endif\n",
            "\n");

    private static Report analyse(String source, Rule... more) {
        PMDConfiguration configuration = new PMDConfiguration();
        configuration.setThreads(0);
        configuration.setIgnoreIncrementalAnalysis(true);
        XPathRule rule = new XPathRule(XPathVersion.DEFAULT, "//InvocationExpression[@MethodName = 'Old']");
        rule.setName("Rule");
        rule.setMessage("found");
        rule.setLanguage(CSharpLanguageModule.getInstance());
        try (PmdAnalysis pmd = PmdAnalysis.create(configuration)) {
            pmd.addRuleSet(RuleSet.forSingleRule(rule));
            for (Rule each : more) {
                pmd.addRuleSet(RuleSet.forSingleRule(each));
            }
            pmd.files().addSourceFile(FileId.fromPathLikeString("A.cs"), source);
            return pmd.performAnalysisAndCollectReport();
        }
    }

    private static List<Integer> lines(List<RuleViolation> violations) {
        return violations.stream().map(RuleViolation::getBeginLine).toList();
    }

    private static List<Integer> suppressedLines(Report report) {
        return lines(report.getSuppressedViolations().stream()
                .map(Report.SuppressedViolation::getRuleViolation)
                .toList());
    }

    @Test
    void commentsDirectivesAndAttributesCount() {
        Report report = analyse("""
                class C
                {
                    // hob:ignore Rule the reason
                    int a = Old();
                    [SuppressMessage("Hob", "Rule")] int b = Old();
                #pragma warning disable Rule
                    int c = Old();
                #pragma warning restore Rule
                    int d = Old();
                }
                """);
        assertEquals(List.of(4, 5, 7), suppressedLines(report));
        assertEquals(List.of(9), lines(report.getViolations()));
        assertEquals("the reason", report.getSuppressedViolations().get(0).getUserMessage());
    }

    @Test
    void aCommentThatIsNotAloneSpeaksOfItsOwnLines() {
        Report report = analyse("""
                class C
                {
                    int a; // hob:ignore Rule
                    int b = Old();
                    /* hob:ignore Rule: over
                     * two lines */ int c = Old();
                    int d = Old();
                }
                """);
        assertEquals(List.of(6), suppressedLines(report));
        assertEquals("over two lines", report.getSuppressedViolations().get(0).getUserMessage());
    }

    @Test
    void commentsBetweenDoNotPart() {
        Report report = analyse("""
                class C
                {
                    // hob:ignore Rule: first
                    // hob:ignore Other
                    /// <summary>About a.</summary>
                    int a = Old();
                }
                """);
        assertEquals(List.of(6), suppressedLines(report));
    }

    @Test
    void pmdTellsWhatIsUnused() {
        Rule unused = new UnnecessaryPmdSuppressionRule();
        unused.setName("Unused");
        unused.setMessage("unused");
        unused.setLanguage(CSharpLanguageModule.getInstance());
        Report report = analyse("""
                class C
                {
                    int a = 1; // hob:ignore Rule
                    int b = Old(); // hob:ignore Rule
                    int c = 1; // NOPMD
                }
                """, unused);
        assertEquals(List.of(3, 5), lines(report.getViolations()));
    }

    @Property(tries = 300)
    @Label("wherever suppressions stand, each finding is reported or set aside, and none is lost")
    void nothingIsLost(
            @ForAll @Size(max = 6) List<@IntRange(max = 15) Integer> pieces,
            @ForAll @Size(6) List<@IntRange(max = 230) Integer> places) {
        StringBuilder text = new StringBuilder(SOURCE);
        for (int i = 0; i < pieces.size(); i++) {
            text.insert(Math.min(places.get(i), text.length()), PIECES.get(pieces.get(i)));
        }
        Report report = analyse(text.toString());
        Report plain = analyse(text.toString()
                .replace("hob:ignore", "hob:ignorf")
                .replace("NOPMD", "NOPED")
                .replace("warning disable", "warning enabled")
                .replace("SuppressMessage", "SuppressMassage"));

        assertEquals(0, plain.getSuppressedViolations().size());
        assertEquals(
                plain.getProcessingErrors().size(), report.getProcessingErrors().size());
        assertEquals(
                plain.getViolations().size(),
                report.getViolations().size() + report.getSuppressedViolations().size());
    }
}
