package dev.hob.rule.hostfile;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class SdkTooOldTest {

    private static final String WORKFLOW = ".github/workflows/ci.yml";

    private static RuleCase ci() {
        return RuleCase.of("CiSdkTooOld");
    }

    private static RuleCase globalJson() {
        return RuleCase.of("GlobalJsonSdkTooOld");
    }

    private static String workflow(String version, String... run) {
        return """
                on: push
                env:
                  SDK: 7.0.x
                jobs:
                  build:
                    runs-on: ubuntu-latest
                    strategy:
                      matrix:
                        sdk: [ '6.0.x', '7.0.x' ]
                    steps:
                      - uses: actions/setup-dotnet@v4
                        with:
                          dotnet-version: %s
                      - run: dotnet build %s
                """.formatted(version, String.join(" ", run));
    }

    @Test
    void aJobThatInstallsAnOldSdk() {
        ci().file(WORKFLOW, workflow("[|6.0.x|]"))
                .finds()
                .atLevel(Level.WARNING)
                .suggestsFixed(WORKFLOW, workflow("8.0.x"));
    }

    @Test
    void toAListOneIsAdded() {
        ci().file(WORKFLOW, workflow("|\n            6.0.x\n            [|7.0.x|]"))
                .finds()
                .suggestsFixed(WORKFLOW, workflow("|\n            6.0.x\n            7.0.x\n            8.0.x"));
    }

    @Test
    void variablesOfTheFileAreFollowed() {
        ci().file(WORKFLOW, workflow("${{ env.SDK }}").replace("SDK: 7.0.x", "SDK: [|7.0.x|]"))
                .finds();
        ci().file(WORKFLOW, workflow("${{ matrix.sdk }}").replace("'6.0.x', '7.0.x'", "'[|6.0.x|]', '[|7.0.x|]'"))
                .finds();
        ci().file(WORKFLOW, workflow("${{ inputs.sdk }}")).finds();
    }

    @Test
    void aCompositeActionIsAJob_andItsInputsHaveDefaults() {
        String action = """
                name: Build
                inputs:
                  sdk: { required: false, default: '%s' }
                runs:
                  using: composite
                  steps:
                    - uses: actions/setup-dotnet@v4
                      with:
                        dotnet-version: %s
                    - run: dotnet build -c Release
                      shell: bash
                """;
        ci().file(".github/actions/build/action.yml", action.formatted("", "[|6.0.x|]"))
                .finds();
        ci().file("action.yml", action.formatted("[|6.0.x|]", "${{ inputs.sdk }}"))
                .finds()
                .suggestsFixed("action.yml", action.formatted("8.0.x", "${{ inputs.sdk }}"));
        ci().file("action.yml", action.formatted("8.0.x", "${{ inputs.sdk }}")).finds();
        ci().file("action.yml", action.formatted("", "${{ inputs.sdk }}")).finds();
    }

    @Test
    void azurePipelines() {
        ci().file("azure-pipelines.yml", """
                        variables:
                          sdk: '[|6.x|]'
                        steps:
                          - task: UseDotNet@2
                            inputs:
                              packageType: sdk
                              version: $(sdk)
                          - script: dotnet build
                        """).finds();
    }

    @Test
    void aJobThatBuildsSomethingElseIsLeftAlone() {
        String host = "<PackageReference Include=\"Duende.IdentityServer\" Version=\"6.3.10\" />";
        String project =
                "<Project Sdk=\"Microsoft.NET.Sdk.Web\"><PropertyGroup><TargetFramework>net6.0</TargetFramework>"
                        + "</PropertyGroup><ItemGroup>%s</ItemGroup></Project>\n";
        ci().file("src/Host/Host.csproj", project.formatted(host))
                .file("src/Tool/Tool.csproj", project.formatted(""))
                .file(WORKFLOW, workflow("6.0.x", "src/Tool/Tool.csproj"))
                .file(".github/workflows/host.yml", workflow("[|6.0.x|]", "./src/Host/Host.csproj"))
                .finds();
    }

    @Test
    void silentWhereANewSdkIsInstalledToo() {
        ci().file(WORKFLOW, workflow("|\n            6.0.x\n            8.0.x")).finds();
        ci().file(WORKFLOW, workflow("9.x")).finds();
    }

    @Test
    void globalJsonPinsAnOldSdk() {
        globalJson()
                .file(
                        "global.json",
                        "{ \"sdk\": { \"version\": \"[|6.0.402|]\", \"rollForward\": \"latestFeature\" } }\n")
                .finds()
                .atLevel(Level.WARNING)
                .suggestsFixed(
                        "global.json",
                        "{ \"sdk\": { \"version\": \"8.0.100\", \"rollForward\": \"latestFeature\" } }\n");
    }

    @Test
    void rollForwardIsHonoured() {
        globalJson()
                .file("global.json", "{ \"sdk\": { \"version\": \"[|7.0.100|]\", \"rollForward\": \"major\" } }\n")
                .finds()
                .atLevel(Level.NOTE);
        globalJson()
                .file("global.json", "{ \"sdk\": { \"version\": \"6.0.100\", \"rollForward\": \"latestMajor\" } }\n")
                .finds();
        globalJson()
                .file("global.json", "{ \"sdk\": { \"version\": \"8.0.100\" } }\n")
                .finds();
        globalJson()
                .file("global.json", "{ \"sdk\": { \"allowPrerelease\": true } }\n")
                .finds();
    }
}
