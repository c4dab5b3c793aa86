package dev.hob.csharp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.language.SolutionLanguageProperties;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.LanguagePropertyBundle;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.lang.rule.xpath.XPathRule;
import net.sourceforge.pmd.lang.rule.xpath.XPathVersion;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;
import org.junit.jupiter.api.Test;

/** C# in a PMD run: XPath rules, positions, suppression, syntax errors, attached trees, symbols. */
class PmdAnalysisTest {

    private static final String CALLS_OF_OLD = "//InvocationExpression[@MethodName = 'Old']/*[1]";

    private final PMDConfiguration configuration = new PMDConfiguration();

    private Report analyse(String xpath, String source) {
        configuration.setThreads(0);
        configuration.setIgnoreIncrementalAnalysis(true);
        XPathRule rule = new XPathRule(XPathVersion.DEFAULT, xpath);
        rule.setName("Rule");
        rule.setMessage("found");
        rule.setLanguage(CSharpLanguageModule.getInstance());
        try (PmdAnalysis pmd = PmdAnalysis.create(configuration)) {
            pmd.addRuleSet(RuleSet.forSingleRule(rule));
            pmd.files().addSourceFile(FileId.fromPathLikeString("A.cs"), source);
            return pmd.performAnalysisAndCollectReport();
        }
    }

    private static List<String> ranges(Report report) {
        return report.getViolations().stream()
                .map(RuleViolation::getLocation)
                .map(l -> l.getStartLine() + ":" + l.getStartColumn() + "-" + l.getEndLine() + ":" + l.getEndColumn())
                .toList();
    }

    @Test
    void anXPathRuleFindsACall() {
        Report report = analyse(CALLS_OF_OLD, """
                class C {
                    void M() { a.Old(1); New(Old); }
                }
                """);
        assertEquals(List.of("2:16-2:21"), ranges(report));
    }

    @Test
    void xpathSeesNamesModifiersAndOperators() {
        String source = "public static class C { int p => a?.b; }";
        assertEquals(
                1,
                ranges(analyse("//ClassDeclaration[@Name = 'C' and @Modifiers = 'static']", source))
                        .size());
        assertEquals(
                1,
                ranges(analyse("//MemberAccess[@Name = 'b' and @Operator = '?.']", source))
                        .size());
        assertEquals(
                0, ranges(analyse("//MemberAccess[@Operator = '.']", source)).size());
    }

    @Test
    void positionsAreExactBehindByteOrderMarksEmojisAndLineEnds() {
        String source = "\uFEFFclass C {\r\n  string s = \"\uD83D\uDE00\" + Old();\r  int i = Old(); }\r\n";
        assertEquals(List.of("2:21-2:24", "3:11-3:14"), ranges(analyse(CALLS_OF_OLD, source)));
    }

    @Test
    void commentsWithTheMarkerSuppress() {
        Report report = analyse(CALLS_OF_OLD, """
                class C {
                    void M() {
                        Old(); // NOPMD: kept until the next release
                        Old(); /* NOPMD */
                        Old("// NOPMD");
                        Old(/* no such mark */);
                    }
                }
                """);
        assertEquals(List.of("5:9-5:12", "6:9-6:12"), ranges(report));
        assertEquals(2, report.getSuppressedViolations().size());
        assertEquals(
                "kept until the next release",
                report.getSuppressedViolations().get(0).getUserMessage());
    }

    @Test
    void aSyntaxErrorIsReportedWhereItIs() {
        Report report = analyse(CALLS_OF_OLD, "class C {\n    void M() { Old(; }\n}\n");
        assertEquals(1, report.getProcessingErrors().size());
        String message = report.getProcessingErrors().get(0).getMsg();
        assertTrue(message.contains("'A.cs' at line 2, column 20"), message);
    }

    @Test
    void anAttachedTreeIsTakenInsteadOfParsing() {
        CSharpSource damaged = CSharpSource.read("class C {\n int x = Old(); void M() { Old(; } }", Set.of());
        LanguagePropertyBundle properties = configuration.getLanguageProperties(CSharpLanguageModule.getInstance());
        ((SolutionLanguageProperties) properties).attach(ParsedTrees.class, file -> Optional.of(damaged.tree()));
        Report report = analyse(CALLS_OF_OLD, damaged.tree().getSource().toString());
        assertEquals(List.of(), report.getProcessingErrors());
        assertEquals("2:10-2:13", ranges(report).get(0));
    }

    @Test
    void definedSymbolsSelectBranches() {
        configuration
                .getLanguageProperties(CSharpLanguageModule.getInstance())
                .setProperty(CSharpLanguageModule.DEFINED_SYMBOLS, List.of("NET8_0"));
        String source = "#if NET8_0\nclass A { int x = Old(); }\n#else\nclass B { int x = Old(); }\n#endif\n";
        assertEquals(List.of("2:19-2:22"), ranges(analyse(CALLS_OF_OLD, source)));
    }
}
