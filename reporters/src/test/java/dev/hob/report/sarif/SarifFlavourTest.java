package dev.hob.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Where the flavours differ, shown on the sample that has a decision of every kind. */
class SarifFlavourTest {

    private static JsonNode run(SarifReporter reporter) throws IOException {
        return new ObjectMapper()
                .readTree(GoldenFile.report(reporter, SampleAudit.full()))
                .at("/runs/0");
    }

    private static JsonNode run(SarifFlavour flavour) throws IOException {
        return run(new SarifReporter("1.2.3", flavour));
    }

    /** Each result's line, state, kinds of suppression with their reasons, and how its message begins. */
    private static List<String> results(SarifFlavour flavour) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode result : run(flavour).path("results")) {
            StringBuilder line = new StringBuilder(
                    result.at("/locations/0/physicalLocation/region/startLine").asText());
            line.append(' ').append(result.path("baselineState").asText("-"));
            for (JsonNode suppression : result.path("suppressions")) {
                line.append(' ')
                        .append(suppression.path("kind").asText())
                        .append(suppression.path("justification").asText());
            }
            lines.add(line + ": " + result.at("/message/text").asText().split(" ")[0]);
        }
        return lines;
    }

    @Test
    void gitHubGetsWhatCountsAndNothingElse() throws IOException {
        assertEquals(
                List.of("3 -: Duende.IdentityServer", "3 -: Nothing", "5 -: The", "6 -: This"),
                results(SarifFlavour.GITHUB));
        assertFalse(run(SarifFlavour.GITHUB).path("results").get(0).has("suppressions"));
    }

    @Test
    void gitLabGetsTheSuppressedBesidesWhichItSkips() throws IOException {
        assertEquals(
                List.of(
                        "3 -: Duende.IdentityServer",
                        "3 -: Nothing",
                        "5 -: The",
                        "6 -: This",
                        "6 - inSourceWanted so.: Beside",
                        "6 - external: In"),
                results(SarifFlavour.GITLAB));
    }

    @ParameterizedTest
    @EnumSource(names = {"AZURE", "VISUALSTUDIO"})
    void theOthersGetEverythingWithItsState(SarifFlavour flavour) throws IOException {
        assertEquals(
                List.of(
                        "3 new: Duende.IdentityServer",
                        "3 new: Nothing",
                        "5 new: The",
                        "6 new: This",
                        "6 unchanged inSourceWanted so.: Beside",
                        "6 unchanged external: In",
                        "6 unchanged: Known",
                        "4 absent: Duende.IdentityServer.EntityFramework"),
                results(flavour));
    }

    @Test
    void onlyAzureAsksForNamesOfRules() throws IOException {
        for (SarifFlavour flavour : SarifFlavour.values()) {
            JsonNode driver = run(flavour).at("/tool/driver");
            boolean named = flavour == SarifFlavour.AZURE;
            driver.path("rules").forEach(rule -> assertEquals(named, rule.has("name"), flavour.toString()));
            driver.path("notifications").forEach(one -> assertEquals(named, one.has("name"), flavour.toString()));
        }
    }

    @Test
    void azureIsToldOfTheBuild() throws IOException {
        Optional<AzureBuild> build = AzureBuild.of(AzureBuildTest.VARIABLES);
        JsonNode details =
                run(new SarifReporter("1.2.3", SarifFlavour.AZURE, build)).path("automationDetails");

        assertEquals(build.orElseThrow().id(), details.path("id").asText());
        assertEquals(
                build.orElseThrow().properties(),
                new ObjectMapper().convertValue(details.path("properties"), Map.class));
    }

    @ParameterizedTest
    @EnumSource(names = "AZURE", mode = Mode.EXCLUDE)
    void theOthersAreNot(SarifFlavour flavour) throws IOException {
        Optional<AzureBuild> build = AzureBuild.of(AzureBuildTest.VARIABLES);

        assertEquals(run(flavour), run(new SarifReporter("1.2.3", flavour, build)));
    }

    @Test
    void withoutABuildTheIdNamesWhatWasAsked() throws IOException {
        assertEquals(
                "hob/6.3-to-7.0/",
                run(SarifFlavour.AZURE).at("/automationDetails/id").asText());
    }

    @Test
    void noFlavourRanksResults() throws IOException {
        for (SarifFlavour flavour : SarifFlavour.values()) {
            assertTrue(run(flavour).path("results").findValues("rank").isEmpty());
        }
    }
}
