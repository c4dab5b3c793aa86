package dev.hob.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.FileNotAnalysed;
import dev.hob.rule.release.Releases;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.nuget.NuGetVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analysis says of files that it could not read, and which versions it finds for a part of a tree. */
class UpgradeAnalysisTest {

    @TempDir
    private Path root;

    @BeforeEach
    void aHostAndAProjectThatHasNothingToDoWithIt() throws IOException {
        write("Host/Host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net6.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                  </ItemGroup>
                </Project>
                """);
        write("Host/Program.cs", "System.Console.WriteLine();\n");
        write("Other/Other.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net6.0</TargetFramework>
                  </PropertyGroup>
                </Project>
                """);
    }

    private void write(String uri, String text) throws IOException {
        Path path = root.resolve(uri);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> notAnalysed() throws IOException {
        return analysis().notAnalysed().stream()
                .sorted(Comparator.comparing(FileNotAnalysed::uri))
                .map(file -> file.uri() + ":" + file.line() + (file.partly() ? " partly" : ""))
                .toList();
    }

    private UpgradeAnalysis.Outcome analysis() throws IOException {
        Releases releases = Releases.load();
        RuleCatalog catalog = new RuleCatalog(releases, UpgradeAnalysis.LANGUAGES);
        return UpgradeAnalysis.run(
                SolutionModel.read(root, catalog.words()),
                catalog.rulesets(
                        releases.named("6.3").orElseThrow(),
                        releases.named("7.0").orElseThrow()),
                uri -> true,
                0);
    }

    @Test
    void aBrokenHostFileIsToldOnlyIfItCanMatter() throws IOException {
        write(".github/workflows/java.yml", "jobs: [\n  # the java sdk supports this\n");
        assertEquals(List.of(), notAnalysed());
        write(".github/workflows/ci.yml", "jobs: [\n  { uses: actions/setup-dotnet@v4 }\n");
        assertEquals(List.of(".github/workflows/ci.yml:3"), notAnalysed());
    }

    @Test
    void aSoundTreeIsAnalysedWhole() throws IOException {
        assertEquals(List.of(), notAnalysed());
    }

    @Test
    void codeUnderConditionsIsAnalysedForEachBuildAndWhatAllSeeIsToldOnce() throws IOException {
        assertEquals(List.of(3, 5, 7), linesUnderConditions("net8.0;net9.0"));
    }

    @Test
    void codeThatOnlyBuildsSeeThatGoWithTheUpgradeIsLeftAlone() throws IOException {
        assertEquals(List.of(3, 7), linesUnderConditions("net6.0;net9.0"));
        assertEquals(List.of(5, 7), linesUnderConditions("net6.0"));
    }

    @Test
    void viewsAreSeenByAllBuilds() throws IOException {
        write("Host/Pages/Index.cshtml", "@inject Duende.IdentityServer.IdentityServerTools Tools\n");
        linesUnderConditions("net6.0;net9.0");
        assertTrue(analysis().findings().stream()
                .anyMatch(finding -> finding.location().uri().endsWith("Index.cshtml")));
    }

    private List<Integer> linesUnderConditions(String frameworks) throws IOException {
        write("Host/Host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFrameworks>%s</TargetFrameworks>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                  </ItemGroup>
                </Project>
                """.formatted(frameworks));
        write("Host/Issuer.cs", """
                using Duende.IdentityServer;
                #if NET9_0_OR_GREATER
                class New { New(IdentityServerTools tools) { } }
                #else
                class Old { Old(IdentityServerTools tools) { } }
                #endif
                class Both { Both(IdentityServerTools tools) { } }
                #if NETFRAMEWORK
                class Never { Never(IdentityServerTools tools) { } }
                #endif
                """);
        return analysis().findings().stream()
                .filter(finding -> finding.location().uri().equals("Host/Issuer.cs"))
                .map(finding -> finding.location().region().startLine())
                .sorted()
                .toList();
    }

    @Test
    void aBrokenFileThatARuleNeeds() throws IOException {
        write("Host/Issuer.cs", "using Duende.IdentityServer;\nclass class Issuer { IdentityServerTools tools; }\n");
        assertEquals(List.of("Host/Issuer.cs:2 partly"), notAnalysed());
    }

    @Test
    void aBrokenFileThatNoRuleNeeds_whereTheLibraryIsUsed() throws IOException {
        write("Host/Broken.cs", "class Broken\n{\n    void M( { }\n");
        write("Other/Broken.cs", "class Broken\n{\n    void M( { }\n");
        assertEquals(List.of("Host/Broken.cs:3 partly"), notAnalysed());
    }

    @Test
    void aBinaryFileUnderACSharpName() throws IOException {
        write("Host/Picture.cs", "\u0000\u0001PNG");
        assertEquals(1, notAnalysed().size(), notAnalysed().toString());
    }

    @Test
    void aMalformedProjectFile() throws IOException {
        write("Third/Third.csproj", "<Project>\n  <ItemGroup>\n</Project>\n");
        assertEquals(List.of("Third/Third.csproj:3"), notAnalysed());
    }

    @Test
    void versionsOfAPartOfATreeAreThoseOfTheProjectsThatItBelongsTo() throws IOException {
        LibraryVersions versions =
                new LibraryVersions(SolutionModel.read(root, List.of()).projects());
        Set<NuGetVersion> version = Set.of(NuGetVersion.of(6, 3, 10));
        assertEquals(version, versions.found(uri -> true));
        assertEquals(version, versions.found("Host/Program.cs"::equals));
        assertEquals(Set.of(), versions.found(uri -> uri.startsWith("Other/")));
    }
}
