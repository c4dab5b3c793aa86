package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package that a project gets only through another project counts as well. */
class PackageReachTest {

    private SourceFiles files;

    @BeforeEach
    void emptyTree(@TempDir Path root) {
        files = new SourceFiles(root);
    }

    @Test
    void itself_first_then_the_nearest_project() {
        project(
                "Host",
                "<PackageReference Include='X' Version='1'/><ProjectReference Include='..\\core\\CORE.csproj'/>");
        project("Core", "<ProjectReference Include='../Data/Data.csproj'/>");
        project("Data", "<PackageReference Include='x' Version='2'/>");

        assertEquals(List.of("Host 1", "Host > Core > Data 2"), reach("Host"));
        assertEquals(List.of("Core > Data 2"), reach("Core"));
    }

    @Test
    void a_project_that_is_merely_used_by_such_a_project_does_not_get_it() {
        project("Host", "<PackageReference Include='X' Version='1'/><ProjectReference Include='../Lib/Lib.csproj'/>");
        project("Lib", "<PackageReference Include='Skoruba.X' Version='1'/>");

        assertEquals(List.of(), reach("Lib"));
    }

    @Test
    void private_assets_and_references_without_the_assembly_stop_it() {
        project("A", "<ProjectReference Include='../Data/Data.csproj'/>");
        project("B", "<ProjectReference Include='../Full/Full.csproj' ReferenceOutputAssembly='false'/>");
        project("C", "<ProjectReference Include='../D/D.csproj'/>");
        project("D", "<ProjectReference Include='../Full/Full.csproj' PrivateAssets='all'/>");
        project(
                "Data",
                "<PackageReference Include='X' Version='2'><PrivateAssets>all</PrivateAssets></PackageReference>");
        project("Full", "<PackageReference Include='X' Version='3'/>");

        assertEquals(List.of(), reach("A"));
        assertEquals(List.of(), reach("B"));
        assertEquals(List.of(), reach("C"));
        assertEquals(List.of("D > Full 3"), reach("D"));
    }

    @Test
    void of_several_frameworks_the_nearest_counts() {
        project("Host", "<ProjectReference Include='../Lib/Lib.csproj'/>");
        files.with("Lib/Lib.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFrameworks>netstandard2.0;net6.0;net8.0;net9.0</TargetFrameworks></PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="X" Version="$(TargetFramework)" />
                  </ItemGroup>
                </Project>
                """);

        assertEquals(List.of("Host > Lib net8.0"), reach("Host"));
    }

    @Test
    void a_reference_under_a_condition_that_cannot_be_decided_leads_on_but_not_for_certain() {
        project("Host", "<ProjectReference Include='../Core/Core.csproj' Condition=\"'$(OS)' == 'Unix'\"/>");
        project("Core", "<PackageReference Include='X' Version='1'/>");

        Solution solution = files.solution();
        TargetBuild host =
                solution.project("Host/Host.csproj").orElseThrow().targets().get(0);
        assertEquals(List.of("Host > Core 1"), reach("Host"));
        assertFalse(solution.reach(host, "X").get(0).isCertain());
    }

    @Test
    void a_cycle_of_references_ends() {
        project("A", "<ProjectReference Include='../B/B.csproj'/>");
        project("B", "<ProjectReference Include='../A/A.csproj'/><PackageReference Include='X' Version='1'/>");

        assertEquals(List.of("A > B 1"), reach("A"));
    }

    @Test
    void solution_files_say_which_projects_they_hold() throws Exception {
        project("A", "");
        project("B", "");
        files.with("All.sln", """
                Microsoft Visual Studio Solution File, Format Version 12.00
                Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "A", "a\\A.csproj", "{1}"
                EndProject
                Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "folder", "folder", "{2}"
                EndProject
                """).with("sub/Some.slnx", """
                        <Solution>
                          <Folder Name="/src/"><Project Path="../B/B.csproj" /></Folder>
                          <Project Path="../Gone/Gone.csproj" />
                        </Solution>
                        """);

        Solution solution = files.solution();
        assertEquals(
                List.of("A"),
                solution.projectsIn("All.sln").stream().map(Project::name).toList());
        assertEquals(
                List.of("B"),
                solution.projectsIn("sub/Some.slnx").stream().map(Project::name).toList());
    }

    @Test
    void a_file_knows_the_versions_that_are_written_in_it() {
        files.with("Directory.Build.props", "<Project><PropertyGroup><V>1</V></PropertyGroup></Project>");
        project("A", "<PackageReference Include='X' Version='$(V)'/><PackageReference Include='Y' Version='2'/>");
        project("B", "<PackageReference Include='X' Version='$(V)'/>");

        assertEquals(
                List.of("A X", "B X"),
                files.solution().packagesWrittenIn("Directory.Build.props").stream()
                        .map(each -> each.project().name() + " " + each.use().id())
                        .toList());
    }

    @Test
    void a_pinned_central_version_counts_for_what_comes_along_too() {
        files.with("Directory.Packages.props", """
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                    <CentralPackageTransitivePinningEnabled>%s</CentralPackageTransitivePinningEnabled>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="Duende.IdentityServer" Version="7.0.8" />
                  </ItemGroup>
                </Project>
                """.formatted(
                        "$([System.String]::Copy('$(MSBuildProjectName)').EndsWith('Pinned'))"));
        project("Core", "<PackageReference Include='Duende.IdentityServer' VersionOverride='6.3.2' />");
        project("Loose", "<ProjectReference Include='../Core/Core.csproj' />");
        project("Pinned", "<ProjectReference Include='../Core/Core.csproj' />");

        assertEquals("6.3.2", version("Loose"));
        assertEquals("7.0.8", version("Pinned"));
    }

    private String version(String project) {
        Solution solution = files.solution();
        TargetBuild build = solution.project(project + "/" + project + ".csproj")
                .orElseThrow()
                .targets()
                .get(0);
        return solution.reach(build, "Duende.IdentityServer")
                .get(0)
                .version()
                .known()
                .orElseThrow();
    }

    private void project(String name, String items) {
        files.with(name + "/" + name + ".csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
                  <ItemGroup>%s</ItemGroup>
                </Project>
                """.formatted(items));
    }

    private List<String> reach(String name) {
        Solution solution = files.solution();
        TargetBuild build = solution.project(name + "/" + name + ".csproj")
                .orElseThrow()
                .targets()
                .get(0);
        return solution.reach(build, "X").stream()
                .map(reach -> (name
                                + reach.path().stream()
                                        .map(step -> " > "
                                                + solution.project(
                                                                step.project().orElseThrow())
                                                        .orElseThrow()
                                                        .name())
                                        .collect(Collectors.joining()))
                        + " " + reach.use().version().known().orElseThrow())
                .toList();
    }
}
