package dev.hob.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SarifReporterTest {

    private static final SarifReporter REPORTER = new SarifReporter("1.2.3", SarifFlavour.GITHUB);

    @Test
    void writesRulesResultsFixesAndWhatWasNotAnalysed() throws IOException {
        GoldenFile.assertSame("full.sarif", GoldenFile.report(REPORTER, SampleAudit.full()));
    }

    @Test
    void listsTheRulesThatRanAndAnEmptyListOfResultsWhenNothingWasFound() throws IOException {
        GoldenFile.assertSame("clean.sarif", GoldenFile.report(REPORTER, SampleAudit.clean()));
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

        assertEquals(sentence, SarifMessages.shortened(sentence + " " + sentence, 1024));
        assertEquals("y".repeat(1023) + "…", SarifMessages.shortened("y".repeat(1025), 1024));
        assertEquals("y".repeat(1024), SarifMessages.shortened("y".repeat(1024), 1024));
        assertEquals("Old.", SarifMessages.shortened("Old.\n\nNew.", 6));
        assertEquals("y…", SarifMessages.shortened("y😀y", 3));
    }

    @Test
    void aNameIsTheWordsOfTheId() {
        assertEquals("Identity Server Tools Used Directly", SarifRules.words("IdentityServerToolsUsedDirectly"));
        assertEquals("DPoP Context Client Removed", SarifRules.words("DPoPContextClientRemoved"));
        assertEquals("SQL Table Outdated", SarifRules.words("SQLTableOutdated"));
        assertEquals("Net8 Needed", SarifRules.words("Net8Needed"));
    }
}
