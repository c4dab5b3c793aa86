package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding that a team accepts beside the code: it does not fail the build, and is not fixed. */
class SuppressionTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aHostWithOneError() throws IOException {
        write("Host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net8.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                  </ItemGroup>
                </Project>
                """);
    }

    private void write(String uri, String text) throws IOException {
        Files.writeString(folder.resolve(uri), text);
    }

    private Run hob(String command) {
        return Run.of(
                new UpgradeEngine(Clock.systemDefaultZone()),
                command,
                folder.toString(),
                "--root",
                folder.toString(),
                "--from",
                "6.3",
                "--to",
                "7.0");
    }

    @Test
    void theAuditPassesAndTheFixLeavesItAlone() throws IOException {
        assertEquals(4, hob("audit").exitCode());
        assertEquals(4, hob("fix").exitCode());

        String project = Files.readString(folder.resolve("Host.csproj"))
                .replace(
                        "    <PackageR",
                        "    <!-- hob:ignore DuendePackageBelowTarget waits for the licence -->\n    <PackageR");
        write("Host.csproj", project);

        Run audit = hob("audit");
        assertEquals(0, audit.exitCode(), audit.out());
        assertFalse(audit.out().contains("error DuendePackageBelowTarget"), audit.out());
        assertEquals(0, hob("fix").exitCode());
    }
}
