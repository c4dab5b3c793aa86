package dev.hob.rule.hostfile;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class LockFileStaleTest {

    private static final String LOCK = """
            {
              "version": 1,
              "dependencies": {
                "net6.0": {
                  "Duende.IdentityServer": { "type": "Direct", "requested": "[6.3.10, )", "resolved": "[|6.3.10|]" },
                  "Duende.IdentityServer.Storage": { "type": "Transitive", "resolved": "6.3.10" },
                  "IdentityModel": { "type": "Transitive", "resolved": "6.0.0" }
                }
              }
            }
            """;
    private static final String HOST = """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net6.0</TargetFramework>%s
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
              </ItemGroup>
            </Project>
            """;

    private static RuleCase rule() {
        return RuleCase.of("LockFileBecomesStale");
    }

    @Test
    void aLockFileThatPinsTheOldRelease() {
        rule().file("Host/Host.csproj", HOST.formatted(""))
                .file("Host/packages.lock.json", LOCK)
                .finds()
                .atLevel(Level.NOTE)
                .saying("dotnet restore Host/Host.csproj --force-evaluate");
    }

    @Test
    void inLockedModeRestoreStops() {
        rule().file("Host.csproj", HOST.formatted("<RestoreLockedMode>true</RestoreLockedMode>"))
                .file("packages.lock.json", LOCK)
                .finds()
                .atLevel(Level.WARNING)
                .saying("restore in locked mode stops (NU1004)");
        rule().file("Host.csproj", HOST.formatted(""))
                .file("packages.lock.json", LOCK)
                .file(
                        ".github/workflows/ci.yml",
                        "jobs: { build: { steps: [ { run: dotnet restore --locked-mode } ] } }\n")
                .finds()
                .atLevel(Level.WARNING);
    }

    @Test
    void silentOnceItIsMadeAnew_andOnLockFilesOfNoHost() {
        String silent = LOCK.replace("[|", "").replace("|]", "");
        rule().file("Host.csproj", HOST.formatted(""))
                .file("packages.lock.json", silent.replace("6.3.10", "7.0.8"))
                .finds();
        rule().file("Host/Host.csproj", HOST.formatted(""))
                .file("packages.lock.json", silent)
                .finds();
    }
}
