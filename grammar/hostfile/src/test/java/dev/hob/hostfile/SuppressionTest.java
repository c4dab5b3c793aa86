package dev.hob.hostfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextFile;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.lang.rule.xpath.XPathRule;
import net.sourceforge.pmd.lang.rule.xpath.XPathVersion;
import net.sourceforge.pmd.reporting.Report;
import org.junit.jupiter.api.Test;

/**
 * Which comments of host files suppress what: a rule that finds all words and values, and its findings set aside, by
 * line.
 */
class SuppressionTest {

    private static List<Integer> suppressed(String name, String text) {
        PMDConfiguration configuration = new PMDConfiguration();
        configuration.setThreads(0);
        configuration.setIgnoreIncrementalAnalysis(true);
        XPathRule rule = new XPathRule(XPathVersion.DEFAULT, "//Word | //Entry/Scalar[2] | //Sequence/Scalar");
        rule.setName("Rule");
        rule.setMessage("found");
        rule.setLanguage(HostfileLanguageModule.getInstance());
        try (PmdAnalysis pmd = PmdAnalysis.create(configuration)) {
            pmd.addRuleSet(RuleSet.forSingleRule(rule));
            pmd.files()
                    .addFile(TextFile.forCharSeq(
                            text,
                            FileId.fromPathLikeString(name),
                            HostfileLanguageModule.getInstance().getDefaultVersion()));
            return pmd.performAnalysisAndCollectReport().getSuppressedViolations().stream()
                    .map(Report.SuppressedViolation::getRuleViolation)
                    .map(violation -> violation.getBeginLine())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @Test
    void yaml_aKeyWithItsValueIsOneThing() {
        assertEquals(List.of(1, 4, 6), suppressed("ci.yml", """
                a: one # hob:ignore Rule reason
                b: two
                # hob:ignore Rule reason
                c: three
                # hob:ignore Rule reason
                d: |
                  four
                  five
                e: six
                """));
    }

    @Test
    void yaml_aSignInATextIsNone() {
        assertEquals(List.of(), suppressed("ci.yml", """
                a: "one # hob:ignore Rule"
                b: two# hob:ignore Rule
                c: |
                  # hob:ignore Rule
                  three
                d: four
                """));
    }

    @Test
    void dockerfile_anInstructionIsOneThing() {
        assertEquals(List.of(2, 3, 7), suppressed("Dockerfile", """
                # hob:ignore Rule reason
                FROM image:1 \\
                  AS build
                FROM image:2 # hob:ignore Rule
                RUN one \\
                # hob:ignore Rule a line of an instruction
                  two \\
                  three
                """));
    }

    @Test
    void json_hasNoComments() {
        assertEquals(List.of(), suppressed("global.json", "{ \"a\": \"# hob:ignore Rule\" }"));
    }

    @Test
    void sql_commentsOfTwoKinds_butNotInStrings() {
        String text = """
                -- hob:ignore A
                INSERT INTO t VALUES ('it''s -- hob:ignore B');
                /* hob:ignore C
                */
                SELECT "-- hob:ignore D", [-- hob:ignore E] -- hob:ignore F
                """;
        HostFile file = new HostFile(HostFile.Kind.SQL, List.of(), text.length());
        assertEquals(
                List.of("-- hob:ignore A", "/* hob:ignore C\n*/", "-- hob:ignore F"),
                HostfileComments.of(file, text).stream()
                        .map(region -> text.substring(region.getStartOffset(), region.getEndOffset()))
                        .toList());
    }
}
