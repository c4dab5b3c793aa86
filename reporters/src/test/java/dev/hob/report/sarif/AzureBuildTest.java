package dev.hob.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AzureBuildTest {

    /** As Azure Pipelines sets them in a job. */
    static final Map<String, String> VARIABLES = Map.of(
            "TF_BUILD", "True",
            "SYSTEM_COLLECTIONURI", "https://dev.azure.com/northquay/",
            "SYSTEM_TEAMPROJECTID", "11111111-2222-3333-4444-555555555555",
            "SYSTEM_DEFINITIONID", "42",
            "BUILD_DEFINITIONNAME", "Nightly audit",
            "SYSTEM_PHASEID", "66666666-7777-8888-9999-000000000000",
            "SYSTEM_PHASENAME", "Audit",
            "BUILD_SOURCEBRANCH", "refs/heads/main",
            "BUILD_BUILDID", "1234");

    private static Optional<AzureBuild> with(String name, String value) {
        Map<String, String> variables = new HashMap<>(VARIABLES);
        variables.put(name, value);
        return AzureBuild.of(variables);
    }

    @Test
    void theIdNamesOrganizationProjectPipelinePhaseBranchAndBuild() {
        assertEquals(
                "azuredevops/pipeline/build/northquay/11111111-2222-3333-4444-555555555555/42/"
                        + "66666666-7777-8888-9999-000000000000/refs/heads/main/1234",
                AzureBuild.of(VARIABLES).orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({
        "https://dev.azure.com/northquay/, northquay",
        "https://dev.azure.com/northquay, northquay",
        "https://northquay.visualstudio.com/, northquay",
        "https://northquay.visualstudio.com/DefaultCollection/, northquay",
    })
    void theOrganizationIsInThePathOrInTheHost(String collection, String organization) {
        assertEquals(
                organization,
                with("SYSTEM_COLLECTIONURI", collection).orElseThrow().organization());
    }

    @Test
    void aJobStandsForAPhaseThatHasNoId() {
        Map<String, String> variables = new HashMap<>(VARIABLES);
        variables.remove("SYSTEM_PHASEID");
        variables.put("SYSTEM_JOBID", "12121212-1212-1212-1212-121212121212");

        assertEquals(
                "12121212-1212-1212-1212-121212121212",
                AzureBuild.of(variables).orElseThrow().phase());
    }

    @ParameterizedTest
    @CsvSource({
        "TF_BUILD, ''",
        "SYSTEM_COLLECTIONURI, https://tfs.northquay.example/DefaultCollection/",
        "SYSTEM_TEAMPROJECTID, Identity",
        "SYSTEM_DEFINITIONID, 0",
        "BUILD_DEFINITIONNAME, ' '",
        "SYSTEM_PHASEID, 00000000-0000-0000-0000-000000000000",
        "BUILD_SOURCEBRANCH, ''",
        "BUILD_BUILDID, none",
    })
    void halfAnIdentityIsNone(String name, String value) {
        assertEquals(Optional.empty(), with(name, value));
    }

    @Test
    void elsewhereThereIsNoBuild() {
        assertEquals(Optional.empty(), AzureBuild.of(Map.of()));
    }
}
