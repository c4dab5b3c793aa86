package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCommandTest {

    @TempDir
    private Path folder;

    private Run model(String path, String... options) {
        return Run.of(
                new FakeEngine(Audits.with()),
                Stream.concat(
                                Stream.of("model", folder.resolve(path).toString(), "--root", folder.toString()),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @BeforeEach
    void aHostAndItsLibrary() throws IOException {
        write("Directory.Build.props", "<Project><PropertyGroup><Line>6.3</Line></PropertyGroup></Project>");
        write("Host/Host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net8.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="[$(Line).2]" />
                    <PackageReference Include="Serilog" Version="$(SetNowhere)" />
                    <ProjectReference Include="..\\Core\\Core.csproj" />
                    <Using Include="Serilog" />
                  </ItemGroup>
                </Project>
                """);
        write("Host/Program.cs", "return;");
        write("Core/Core.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net8.0;netstandard2.0</TargetFrameworks>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityModel" Version="7.0.0" />
                  </ItemGroup>
                </Project>
                """);
    }

    @Test
    void textSaysForEachValueWhereItIsDefinedOrWhyItIsNotKnown() {
        Run run = model("Host");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                """
                Host/Host.csproj  (C#, SDK-style)
                  imports Directory.Build.props
                  net8.0  Host/Host.csproj:3:22
                    packages (2)
                      Duende.IdentityServer [6.3.2]  Host/Host.csproj:6:64
                      Serilog undetermined: the version is empty: what it names is set nowhere in the tree  Host/Host.csproj:7:50
                    packages through projects (1)
                      Duende.IdentityModel 7.0.0  Core/Core.csproj:6:63, through Core/Core.csproj
                    project references (1)
                      Core/Core.csproj  Host/Host.csproj:8:32
                    C# files (1)
                      Host/Program.cs
                    global usings (1)
                      Serilog  Host/Host.csproj:9:21
                """,
                run.out()
                        .lines()
                        .filter(line -> !line.isEmpty() && !line.contains("symbols:"))
                        .collect(Collectors.joining("\n", "", "\n")));
        assertTrue(run.out().contains("    symbols: DEBUG NET NET5_0_OR_GREATER"), run.out());
    }

    @Test
    void jsonIsTheSameForPrograms() throws IOException {
        Run run = model(".", "--format", "json");

        assertEquals(0, run.exitCode(), run.err());
        JsonNode projects = new ObjectMapper().readTree(run.out()).get("projects");
        assertEquals("Core/Core.csproj", projects.get(0).get("path").asText());
        assertEquals(
                "netstandard2.0",
                projects.get(0).get("targets").get(1).get("framework").asText());
        JsonNode host = projects.get(1).get("targets").get(0);
        JsonNode server = host.get("packages").get(0);
        assertEquals("Duende.IdentityServer", server.get("id").asText());
        assertEquals("[6.3.2]", server.get("version").asText());
        assertEquals("Host/Host.csproj:6:64", server.get("definedAt").asText());
        JsonNode serilog = host.get("packages").get(1);
        assertTrue(serilog.get("version").isNull());
        assertTrue(serilog.get("reason").asText().startsWith("the version is empty"));
        assertEquals("[\"Core/Core.csproj\"]", host.get("projects").toString());
        assertEquals("[\"Host/Program.cs\"]", host.get("compile").toString());
        assertEquals("[\"Serilog\"]", host.get("usings").toString());
        assertEquals("[\"TRACE\",\"DEBUG\"]", host.get("defines").toString());
    }

    @Test
    void aPathMayBeAProjectASolutionOrASourceFile() throws IOException {
        write(
                "All.sln",
                "Project(\"{9A19103F-16F7-4668-BE54-9A1E7A4F7556}\") = \"Core\", \"Core\\Core.csproj\", \"{0}\"\nEndProject\n");

        assertTrue(model("Host/Host.csproj").out().startsWith("Host/Host.csproj  "));
        assertTrue(model("Host/Program.cs").out().startsWith("Host/Host.csproj  "));
        assertTrue(model("All.sln").out().startsWith("Core/Core.csproj  "));
        assertFalse(model("All.sln").out().contains("Host/Host.csproj"));
    }

    @Test
    void aFileThatCannotBeUnderstoodIsSaidAndEndsWith5() throws IOException {
        write("Directory.Build.props", "<Project><PropertyGroup></Project>");

        Run run = model("Host");

        assertEquals(5, run.exitCode());
        assertTrue(run.out().contains("\nNot known, not read or not there\n  Directory.Build.props:1:25: "), run.out());
        assertTrue(run.out().contains("Host/Program.cs"), "the rest is shown");
        assertEquals(0, model("Host", "--allow-unparsed").exitCode());
    }

    @Test
    void sourcesOfOtherLanguagesAreListedAsNotAnalysed() throws IOException {
        write("Lib/Lib.fsproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
                  <ItemGroup><Compile Include="Lib.fs" /></ItemGroup>
                </Project>
                """);
        write("Lib/Lib.fs", "module Lib");

        Run run = model("Lib");

        assertEquals(0, run.exitCode());
        assertTrue(
                run.out().contains("    F# files, not analysed (1)\n      Lib/Lib.fs  Lib/Lib.fsproj:3:32\n"),
                run.out());
    }

    @Test
    void hostileProjectsEndWithANoteAndTheOthersAreShown() throws IOException {
        write("Evil/A.csproj", "<Project Sdk='Microsoft.NET.Sdk'><Import Project='loop.props'/></Project>");
        write("Evil/loop.props", "<Project><Import Project='loop.props'/><Import Project='A.csproj'/></Project>");
        write(
                "Evil/B.csproj",
                "<Project Sdk='Microsoft.NET.Sdk'><ItemGroup><Compile Include='x'/>"
                        + "<Compile Include='@(Compile);@(Compile)'/>".repeat(40) + "</ItemGroup></Project>");
        write(
                "Evil/C.csproj",
                "<Project Sdk='Microsoft.NET.Sdk'><PropertyGroup><V>1</V>" + "<V>$(V)$(V)</V>".repeat(60)
                        + "</PropertyGroup><ItemGroup><PackageReference Include='P' Version='$(V)'/></ItemGroup></Project>");
        write(
                "Evil/D.csproj",
                "<Project Sdk='Microsoft.NET.Sdk'><ItemGroup><PackageReference Include='Q' Version='1.0'"
                        + " Condition=\"Frobnicates('x')\"/></ItemGroup></Project>");
        write("Evil/E.csproj", "<Project><ItemGroup>");

        Run run = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> model("."));

        assertEquals(5, run.exitCode(), run.err());
        assertEquals("", run.err());
        for (String expected : List.of(
                "Host/Host.csproj  (C#, SDK-style)",
                "Evil/B.csproj:1:2: the project has too many items: not all are evaluated",
                "P undetermined: the value grows beyond 1000000 characters  Evil/C.csproj:",
                "Q undetermined: the condition cannot be decided: the function Frobnicates is not evaluated",
                "  Evil/E.csproj:1:")) {
            assertTrue(run.out().contains(expected), expected);
        }
    }

    @Test
    void bindingsAreWrittenBesideTheModel() throws IOException {
        write("Host/Issuer.cs", """
                using Duende.IdentityServer.Models;
                class Issuer { object M(Client client) => client.Id; }
                """);
        Path file = folder.resolve("out/bindings.tsv");

        Run run = model("Host", "--from", "6.3.2", "--to", "7.0", "--bindings", file.toString());

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("Host/Host.csproj"), run.out());
        assertEquals("""
                file\tline\tcolumn\tname\tanswer\tsymbol
                Host/Issuer.cs\t2\t25\tClient\tcertain\tT:Duende.IdentityServer.Models.Client
                Host/Issuer.cs\t2\t50\tId\tno\tother
                """, Files.readString(file));
    }

    @Test
    void bindingsWantReleasesWithASurface() {
        String file = folder.resolve("bindings.tsv").toString();

        assertEquals(2, model("Host", "--from", "6.3").exitCode());
        assertTrue(model("Host", "--from", "9.9", "--bindings", file).err().contains("unknown release '9.9'"));
        assertTrue(model("Host", "--from", "5.0", "--bindings", file)
                .err()
                .contains("the public surface of 5.0 is not known; known are those of is4-4.1, 6.0"));
    }

    @Test
    void whereThereIsNoProjectOrTheFormatIsUnknownTheUsageIsWrong() throws IOException {
        write("docs/a.md", "text");

        assertEquals(2, model("docs").exitCode());
        assertTrue(model("docs").err().startsWith("hob model: no project in "));
        assertEquals(2, model(".", "--format", "xml").exitCode());
    }
}
