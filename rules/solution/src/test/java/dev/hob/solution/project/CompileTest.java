package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.solution.source.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which source files belong to which project, and the usings that hold in all of them. */
class CompileTest {

    private SourceFiles files;

    @BeforeEach
    void tree(@TempDir Path root) {
        files = new SourceFiles(root)
                .with("src/App/Program.cs", "")
                .with("src/App/Sub/Service.cs", "")
                .with("src/App/Sub/Notes.txt", "")
                .with("src/App/obj/Generated.cs", "")
                .with("src/App/.hidden/Secret.cs", "")
                .with("src/Shared/Shared.cs", "");
    }

    @Test
    void by_default_every_source_file_below_the_project() {
        assertEquals(List.of("src/App/Program.cs", "src/App/Sub/Service.cs"), compile(""));
    }

    @Test
    void remove_and_include_with_patterns_links_and_windows_paths() {
        assertEquals(List.of("src/App/Program.cs", "src/Shared/Shared.cs"), compile("""
                <ItemGroup>
                  <Compile Remove="SUB\\**" />
                  <Compile Include="..\\shared\\*.cs" Link="Shared.cs" />
                </ItemGroup>
                """));
    }

    @Test
    void nothing_by_default_when_default_items_are_switched_off() {
        assertEquals(List.of("src/App/Program.cs"), compile("""
                <PropertyGroup><EnableDefaultCompileItems>false</EnableDefaultCompileItems></PropertyGroup>
                <ItemGroup><Compile Include="Program.cs;Missing.cs" /></ItemGroup>
                """));
    }

    @Test
    void excludes_of_the_project_hold_for_the_default_items() {
        assertEquals(
                List.of("src/App/Program.cs"),
                compile(
                        "<PropertyGroup><DefaultItemExcludes>$(DefaultItemExcludes);Sub/**</DefaultItemExcludes></PropertyGroup>"));
    }

    @Test
    void an_include_may_exclude_some_of_what_it_matches() {
        assertEquals(List.of("src/App/Program.cs"), compile("""
                <PropertyGroup><EnableDefaultItems>false</EnableDefaultItems></PropertyGroup>
                <ItemGroup><Compile Include="**/*.cs" Exclude="obj/**;Sub/*.cs;.*/**" /></ItemGroup>
                """));
    }

    @Test
    void what_is_not_in_the_tree_is_said() {
        compile("""
                <ItemGroup>
                  <Compile Include="../../../Outside.cs" />
                  <ProjectReference Include="..\\Gone\\Gone.csproj" />
                </ItemGroup>
                """);

        assertEquals(
                List.of(
                        "this file leaves the audited tree and is not read: ../../../Outside.cs",
                        "this project is not in the audited tree: ..\\Gone\\Gone.csproj"),
                files.solution().problems().stream().map(Problem::message).toList());
    }

    @Test
    void two_projects_may_share_a_folder_and_its_files() {
        files.with("src/App/One.csproj", "<Project Sdk='Microsoft.NET.Sdk'/>")
                .with("src/App/Two.csproj", "<Project Sdk='Microsoft.NET.Sdk'/>");

        assertEquals(
                List.of("One", "Two"),
                files.solution().projectsOf("src/App/Program.cs").stream()
                        .map(Project::name)
                        .toList());
        assertEquals(List.of(), files.solution().projectsOf("src/Shared/Shared.cs"));
    }

    @Test
    void each_of_two_projects_over_one_folder_has_its_own_packages_and_symbols() {
        files.with("src/App/Old.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <PropertyGroup><TargetFramework>netcoreapp3.1</TargetFramework></PropertyGroup>
                          <ItemGroup><PackageReference Include="IdentityServer4" Version="4.1.2" /></ItemGroup>
                        </Project>
                        """).with("src/App/New.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <PropertyGroup>
                            <TargetFramework>net6.0</TargetFramework>
                            <DefineConstants>DUENDE</DefineConstants>
                          </PropertyGroup>
                          <ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.3.2" /></ItemGroup>
                        </Project>
                        """);

        List<String> seen = files.solution().projectsOf("src/App/Program.cs").stream()
                .flatMap(project -> project.targets().stream())
                .map(target -> target.packages().get(0).id()
                        + (target.symbols().contains("DUENDE") ? ", DUENDE" : "")
                        + (target.symbols().contains("NET6_0") ? ", NET6_0" : ""))
                .toList();
        assertEquals(List.of("Duende.IdentityServer, DUENDE, NET6_0", "IdentityServer4"), seen);
    }

    @Test
    void sources_of_other_languages_are_listed_as_what_they_are() {
        files.with(
                        "fs/Lib.fsproj",
                        "<Project Sdk='Microsoft.NET.Sdk'><ItemGroup><Compile Include='A.fs'/></ItemGroup></Project>")
                .with("fs/A.fs", "")
                .with("fs/Unused.fs", "")
                .with("vb/Lib.vbproj", "<Project Sdk='Microsoft.NET.Sdk'/>")
                .with("vb/A.vb", "");

        assertEquals(List.of("fs/A.fs"), files.target("fs/Lib.fsproj").compile());
        assertEquals(List.of("vb/A.vb"), files.target("vb/Lib.vbproj").compile());
        assertEquals(
                Project.Language.FSHARP,
                files.solution().project("fs/Lib.fsproj").orElseThrow().language());
    }

    @Test
    void implicit_usings_come_from_the_sdk_and_using_items_change_them() {
        files.with("Web.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net8.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                  </PropertyGroup>
                  <ItemGroup>
                    <Using Remove="System.IO;System.Net.Http;System.Net.Http.Json" />
                    <Using Include="System.Console" Static="true" />
                    <Using Include="Duende.IdentityServer.Models" Alias="Models" />
                  </ItemGroup>
                </Project>
                """);

        assertEquals(
                List.of(
                        "Microsoft.AspNetCore.Builder",
                        "Microsoft.AspNetCore.Hosting",
                        "Microsoft.AspNetCore.Http",
                        "Microsoft.AspNetCore.Routing",
                        "Microsoft.Extensions.Configuration",
                        "Microsoft.Extensions.DependencyInjection",
                        "Microsoft.Extensions.Hosting",
                        "Microsoft.Extensions.Logging",
                        "Models=Duende.IdentityServer.Models",
                        "System",
                        "System.Collections.Generic",
                        "System.Linq",
                        "System.Threading",
                        "System.Threading.Tasks",
                        "static System.Console"),
                files.target("Web.csproj").usings().stream()
                        .map(GlobalUsing::text)
                        .toList());
    }

    @Test
    void without_implicit_usings_only_the_items_hold() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <ItemGroup><Using Include="Own" /></ItemGroup>
                </Project>
                """);

        assertEquals(
                List.of("Own"),
                files.target("App.csproj").usings().stream()
                        .map(GlobalUsing::text)
                        .toList());
    }

    private List<String> compile(String content) {
        files.with("src/App/App.csproj", "<Project Sdk='Microsoft.NET.Sdk'>" + content + "</Project>");
        return files.target("src/App/App.csproj").compile();
    }
}
