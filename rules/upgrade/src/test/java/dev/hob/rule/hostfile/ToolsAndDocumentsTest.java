package dev.hob.rule.hostfile;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** The tool that makes migrations, and documents that a test recorded. */
class ToolsAndDocumentsTest {

    private static String manifest(String version) {
        return """
                {
                  "version": 1,
                  "isRoot": true,
                  "tools": {
                    "dotnet-ef": { "version": "%s", "commands": [ "dotnet-ef" ] },
                    "other": { "version": "6.0.0" }
                  }
                }
                """.formatted(version);
    }

    private static String project(String framework, String item) {
        return "<Project Sdk=\"Microsoft.NET.Sdk.Web\"><PropertyGroup><TargetFramework>" + framework
                + "</TargetFramework></PropertyGroup><ItemGroup>" + item + "</ItemGroup></Project>\n";
    }

    private static final String DUENDE = "<PackageReference Include=\"Duende.IdentityServer\" Version=\"6.3.10\" />";

    @Test
    void theToolMovesWithTheHosts() {
        RuleCase.of("EntityFrameworkToolTooOld")
                .file(".config/dotnet-tools.json", manifest("[|6.0.16|]"))
                .finds()
                .atLevel(Level.WARNING)
                .suggestsFixed(".config/dotnet-tools.json", manifest("8.0.34"));
    }

    @Test
    void aNoteWhereTheHostsHaveMoved_andSilenceElsewhere() {
        RuleCase.of("EntityFrameworkToolTooOld")
                .file("src/Host/Host.csproj", project("net8.0", DUENDE))
                .file("src/.config/dotnet-tools.json", manifest("[|7.0.2|]"))
                .file("tools/.config/dotnet-tools.json", manifest("6.0.16"))
                .finds()
                .atLevel(Level.NOTE);
        RuleCase.of("EntityFrameworkToolTooOld")
                .file(".config/dotnet-tools.json", manifest("8.0.2"))
                .finds();
    }

    @Test
    void aRecordedDiscoveryDocumentOfAHost() {
        String document = "{ \"issuer\": \"x\", \"%s\": \"y\", \"jwks_uri\": \"z\"%s }\n";
        RuleCase.of("RecordedDiscoveryDocument")
                .file("tests/Tests.csproj", project("net8.0", DUENDE))
                .file("tests/Data/old.json", document.formatted("[|token_endpoint|]", ""))
                .file(
                        "tests/Data/new.json",
                        document.formatted("token_endpoint", ", \"pushed_authorization_request_endpoint\": \"\""))
                .file("tests/Data/other.json", "{ \"token_endpoint\": \"a client's setting\" }\n")
                .file("web/Web.csproj", project("net8.0", ""))
                .file("web/discovery.json", document.formatted("token_endpoint", ""))
                .finds()
                .atLevel(Level.NOTE);
    }
}
