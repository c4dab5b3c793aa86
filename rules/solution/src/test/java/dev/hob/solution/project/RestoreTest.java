package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an earlier restore wrote down: lock files, assets files; and global.json. */
class RestoreTest {

    private Path root;
    private SourceFiles files;

    @BeforeEach
    void emptyTree(@TempDir Path folder) {
        root = folder;
        files = new SourceFiles(folder);
    }

    @ParameterizedTest(name = "{0} was asked for as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[6.3.2]       | [6.3.2, 6.3.2]    | 6.3.2",
                "6.3.2         | [6.3.2, )         | 6.3.2",
                "6.3.*         | [6.3.*, )         | 6.3.10",
                "[6.3,7.0)     | [6.3.0, 7.0.0)    | 6.3.0",
                "6.*-*         | [6.*-*, )         | 6.3.10",
            })
    void a_lock_file_says_which_version_a_range_became(String written, String requested, String resolved) {
        host("net8.0", written);
        files.with("packages.lock.json", lock("net8.0", requested, resolved));

        PackageUse use = files.target("Host.csproj").packages().get(0);
        assertEquals(written.strip(), use.version().known().orElseThrow());
        Determined restored = use.restored().orElseThrow();
        assertEquals(resolved, restored.text());
        assertEquals(
                "packages.lock.json:7:22",
                restored.literal().uri() + ":" + restored.literal().startLine() + ":"
                        + restored.literal().startColumn());
    }

    @Test
    void a_lock_file_that_was_written_for_another_range_decides_nothing_and_is_said_to_be_out_of_date() {
        host("net8.0", "[7.0.8]");
        files.with("packages.lock.json", lock("net8.0", "[6.3.2, 6.3.2]", "6.3.2"));

        assertTrue(files.target("Host.csproj").packages().get(0).restored().isEmpty());
        assertEquals(
                List.of(
                        "packages.lock.json:7 out of date: the project asks for Duende.IdentityServer [7.0.8], this was written for [6.3.2, 6.3.2]"),
                notes());
    }

    @Test
    void each_framework_has_its_own_and_packages_that_come_along_are_known() {
        files.with("Host.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <PropertyGroup><TargetFrameworks>net8.0;netcoreapp3.1</TargetFrameworks></PropertyGroup>
                          <ItemGroup><PackageReference Include="Rsk.Saml" Version="9.*" /></ItemGroup>
                        </Project>
                        """).with("packages.lock.json", """
                        {
                          "version": 1,
                          "dependencies": {
                            ".NETCoreApp,Version=v3.1": {
                              "Rsk.Saml": { "type": "Direct", "requested": "[9.*, )", "resolved": "9.0.0" }
                            },
                            "net8.0": {
                              "Rsk.Saml": { "type": "Direct", "requested": "[9.*, )", "resolved": "9.2.0" },
                              "Duende.IdentityServer": { "type": "Transitive", "resolved": "7.0.8" },
                              "core": { "type": "Project" }
                            },
                            "net8.0/linux-x64": {
                              "Duende.IdentityServer": { "type": "Transitive", "resolved": "0.0.0" }
                            }
                          }
                        }
                        """);

        List<TargetBuild> targets =
                files.solution().project("Host.csproj").orElseThrow().targets();
        assertEquals(List.of("Duende.IdentityServer 7.0.8", "Rsk.Saml 9.2.0"), restored(targets.get(0)));
        assertEquals(List.of("Rsk.Saml 9.0.0"), restored(targets.get(1)));
    }

    @Test
    void a_lock_file_may_bear_the_name_of_its_project_or_lie_elsewhere() {
        host("net8.0", "6.3.*");
        files.with("packages.lock.json", lock("net8.0", "[6.3.*, )", "6.3.1"))
                .with("packages.Host.lock.json", lock("net8.0", "[6.3.*, )", "6.3.2"));
        assertEquals(List.of("Duende.IdentityServer 6.3.2"), restored(files.target("Host.csproj")));

        files.with("Directory.Build.props", """
                <Project><PropertyGroup>
                  <NuGetLockFilePath>$(MSBuildThisFileDirectory)locks/$(MSBuildProjectName).json</NuGetLockFilePath>
                </PropertyGroup></Project>
                """).with("locks/Host.json", lock("net8.0", "[6.3.*, )", "6.3.3"));
        assertEquals(List.of("Duende.IdentityServer 6.3.3"), restored(files.target("Host.csproj")));
    }

    @Test
    void without_a_lock_file_what_lies_in_obj_counts() {
        host("net8.0", "6.*");
        files.with("obj/project.assets.json", """
                {
                  "version": 3,
                  "targets": {
                    "net8.0": {
                      "Duende.IdentityServer/6.3.10": { "type": "package", "dependencies": { "IdentityModel": "6.0.0" } },
                      "IdentityModel/6.1.0": { "type": "package" },
                      "Core/1.0.0": { "type": "project" }
                    }
                  },
                  "libraries": { "IdentityModel/6.1.0": { "files": [ "a", "b" ] } },
                  "project": {
                    "frameworks": {
                      "net8.0": {
                        "dependencies": { "duende.identityserver": { "target": "Package", "version": "[6.*, )" } }
                      }
                    }
                  }
                }
                """);

        TargetBuild target = files.target("Host.csproj");
        assertEquals("6.3.10", target.packages().get(0).restored().orElseThrow().text());
        assertEquals(List.of("Duende.IdentityServer 6.3.10", "IdentityModel 6.1.0"), restored(target));
    }

    @Test
    void an_obj_folder_that_is_a_link_is_not_followed(@TempDir Path outside) throws IOException {
        host("net8.0", "6.*");
        Files.writeString(outside.resolve("project.assets.json"), "no JSON");
        Files.createSymbolicLink(root.resolve("obj"), outside);

        assertEquals(List.of(), restored(files.target("Host.csproj")));
        assertEquals(List.of(), notes());
    }

    @Test
    void a_reference_that_an_unknown_sdk_adds_is_seen_in_the_lock_file() {
        files.with("Host.csproj", """
                        <Project Sdk="Contoso.Sdk/1.0.0">
                          <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
                        </Project>
                        """).with("packages.lock.json", lock("net8.0", "[6.3.2, )", "6.3.2"));

        PackageUse use = files.target("Host.csproj").packages().get(0);
        assertEquals("Duende.IdentityServer", use.id());
        assertEquals("6.3.2", use.version().known().orElseThrow());
        assertEquals(PackageUse.Kind.UNKNOWN_SDK, use.kind());
    }

    @Test
    void a_file_that_is_no_json_is_a_problem_and_the_project_is_read_without_it() {
        host("net8.0", "6.3.2");
        files.with("packages.lock.json", "{\n  \"dependencies\": {,}\n}").with("global.json", "");

        assertEquals(
                "6.3.2",
                files.target("Host.csproj").packages().get(0).version().known().orElseThrow());
        List<Problem> problems = files.solution().problems();
        assertEquals("global.json:1:1 the file is empty", show(problems.get(0)));
        assertTrue(show(problems.get(1)).startsWith("packages.lock.json:2:"), show(problems.get(1)));
    }

    @Test
    void the_nearest_global_json_says_which_sdk_builds_a_project() {
        host("net8.0", "6.3.2");
        files.with("global.json", """
                        {
                          // comments and a trailing comma are allowed
                          "sdk": { "version": "6.0.100", "rollForward": "latestFeature", },
                          "msbuild-sdks": { "Contoso.Sdk": "1.2.3" }
                        }
                        """)
                .with("src/App.csproj", "<Project Sdk='Contoso.Sdk'/>")
                .with("other/global.json", "{ \"sdk\": { \"version\": \"8.0.100\" } }")
                .with("other/App.csproj", "<Project Sdk='Microsoft.NET.Sdk'/>");

        Solution solution = files.solution();
        GlobalJson near =
                solution.project("src/App.csproj").orElseThrow().globalJson().orElseThrow();
        Determined version = near.sdkVersion().orElseThrow();
        assertEquals(
                "6.0.100 at global.json:3",
                version.text() + " at " + version.literal().uri() + ":"
                        + version.literal().startLine());
        assertEquals("1.2.3", near.sdks().get("Contoso.Sdk").text());
        assertEquals(
                "8.0.100",
                solution.project("other/App.csproj")
                        .flatMap(Project::globalJson)
                        .flatMap(GlobalJson::sdkVersion)
                        .orElseThrow()
                        .text());
    }

    private void host(String framework, String version) {
        files.with("Host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>%s</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="Duende.IdentityServer" Version="%s" /></ItemGroup>
                </Project>
                """.formatted(framework, version.strip()));
    }

    private static String lock(String framework, String requested, String resolved) {
        return """
                {
                  "version": 1,
                  "dependencies": {
                    "%s": {
                      "Duende.IdentityServer": {
                        "type": "Direct", "requested": "%s",
                        "resolved": "%s"
                      }
                    }
                  }
                }
                """.formatted(framework, requested.strip(), resolved.strip());
    }

    private static List<String> restored(TargetBuild target) {
        return target.restored().stream()
                .map(each -> each.id() + " " + each.resolved())
                .toList();
    }

    private List<String> notes() {
        return files.solution().problems().stream()
                .map(problem -> problem.uri() + ":" + problem.line() + " " + problem.message())
                .toList();
    }

    private static String show(Problem problem) {
        return problem.uri() + ":" + problem.line() + ":" + problem.column() + " " + problem.message();
    }
}
