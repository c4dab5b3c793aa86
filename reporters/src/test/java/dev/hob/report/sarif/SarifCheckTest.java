package dev.hob.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The check passes what Hob writes, and sees each kind of mistake. */
class SarifCheckTest {

    @ParameterizedTest
    @EnumSource(SarifFlavour.class)
    void everyFlavourPasses(SarifFlavour flavour) throws IOException {
        assertEquals(
                List.of(), SarifCheck.troubles(full(flavour), SampleAudit.full().sources()));
        String clean = GoldenFile.report(new SarifReporter("1.2.3", flavour), SampleAudit.clean());
        assertEquals(List.of(), SarifCheck.troubles(clean, SampleAudit.clean().sources()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a property that is none       | \"startLine\"             | \"startLin\"",
                "a region that runs backwards  | \"endColumn\": 68         | \"endColumn\": 60",
                "a region beyond the line      | \"endColumn\": 68         | \"endColumn\": 90",
                "another offset                | \"charOffset\": 85        | \"charOffset\": 86",
                "another length                | \"charLength\": 19        | \"charLength\": 18",
                "another text                  | \"text\": \"6.3.10\"      | \"text\": \"6.3.11\"",
                "a fix that changes nothing    | \"text\": \"7.0.8\"       | \"text\": \"6.3.10\"",
                "line ends of other files      | OneTimeOnly\\r\\n         | OneTimeOnly\\n",
                "another hash                  | LineHash\": \"            | LineHash\": \"0",
                "no hash                       | primaryLocationLineHash   | contextHash",
                "an empty text                 | \"main\"                 | \"\"",
                "no key                        | hob/v1                    | hob/v2",
                "a rule of another index       | \"ruleIndex\": 1          | \"ruleIndex\": 2",
                "suppressions here and there   | \"suppressions\" : [ ]    | \"rank\" : 1.0",
                "states here and there         | \"baselineState\": \"new\" | \"rank\": 1.0",
            })
    void aMistakeIsSeen(String kind, String right, String wrong) throws IOException {
        String sarif = full(SarifFlavour.VISUALSTUDIO).replace("\"suppressions\": [", "\"suppressions\" : [");
        String broken = sarif.replaceFirst(Pattern.quote(right), wrong.replace("\\", "\\\\"));

        assertNotEquals(sarif, broken, "the sample has " + right);
        assertNotEquals(
                List.of(), SarifCheck.troubles(broken, SampleAudit.full().sources()), kind);
    }

    @Test
    void overlappingEditsAreSeen() throws IOException {
        JsonNode sarif = new ObjectMapper().readTree(full(SarifFlavour.GITHUB));
        ArrayNode edits = (ArrayNode) sarif.at("/runs/0/results/0/fixes/0/artifactChanges/0/replacements");
        edits.add(edits.get(0).deepCopy());

        assertEquals(
                List.of("Directory.Packages.props: edits overlap at 85"),
                SarifCheck.troubles(sarif.toString(), SampleAudit.full().sources()));
    }

    private static String full(SarifFlavour flavour) throws IOException {
        return GoldenFile.report(new SarifReporter("1.2.3", flavour), SampleAudit.full());
    }
}
