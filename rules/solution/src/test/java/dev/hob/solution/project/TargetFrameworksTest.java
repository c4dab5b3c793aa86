package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One build for each target framework, each with its own packages and symbols. */
class TargetFrameworksTest {

    private SourceFiles files;

    @BeforeEach
    void emptyTree(@TempDir Path root) {
        files = new SourceFiles(root);
    }

    @Test
    void each_framework_knows_its_own_characters_in_the_list() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net6.0; net8.0</TargetFrameworks>
                  </PropertyGroup>
                </Project>
                """);

        assertEquals(List.of("net6.0 3:23-3:29", "net8.0 3:31-3:37"), frameworks());
    }

    @Test
    void a_framework_from_a_property_leads_to_its_literal() {
        files.with("Directory.Build.props", """
                        <Project>
                          <PropertyGroup>
                            <Net>net6.0</Net>
                            <TargetFramework>$(Net)</TargetFramework>
                          </PropertyGroup>
                        </Project>
                        """).with("App.csproj", "<Project Sdk='Microsoft.NET.Sdk'/>");

        assertEquals(List.of("net6.0 3:10-3:16"), frameworks());
    }

    @Test
    void a_list_that_several_files_put_together_keeps_every_place() {
        files.with("Directory.Build.props", """
                        <Project>
                          <PropertyGroup>
                            <Shared>net6.0;netstandard2.0</Shared>
                            <TargetFrameworks>$(Shared)</TargetFrameworks>
                          </PropertyGroup>
                        </Project>
                        """).with("App.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <PropertyGroup>
                            <TargetFrameworks>net8.0; $(TargetFrameworks)</TargetFrameworks>
                          </PropertyGroup>
                        </Project>
                        """);

        assertEquals(List.of("net8.0 3:23-3:29", "net6.0 3:13-3:19", "netstandard2.0 3:20-3:34"), frameworks());
    }

    @Test
    void conditions_on_the_framework_decide_packages_per_build() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net6.0;net8.0</TargetFrameworks>
                    <EfVersion Condition="'$(TargetFramework)' == 'net6.0'">6.*</EfVersion>
                    <EfVersion Condition="'$(TargetFramework)' == 'net8.0'">8.*</EfVersion>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Ef" Version="$(EfVersion)" />
                  </ItemGroup>
                  <ItemGroup Condition="$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net8.0'))">
                    <PackageReference Include="OnlyNew" Version="1.0" />
                  </ItemGroup>
                </Project>
                """);

        List<TargetBuild> targets = files.solution().projects().get(0).targets();
        assertEquals(List.of("Ef 6.*"), packages(targets.get(0)));
        assertEquals(List.of("Ef 8.*", "OnlyNew 1.0"), packages(targets.get(1)));
    }

    @Test
    void floating_versions_under_conditions_are_decided_per_build_however_they_are_written() {
        files.with("Directory.Build.targets", """
                <Project>
                  <ItemGroup Condition="'$(TargetFrameworkIdentifier)' == '.NETCoreApp'">
                    <PackageReference Update="Duende.IdentityServer" Version="6.*" Condition="$([MSBuild]::VersionLessThan($(TargetFrameworkVersion), 8.0))" />
                    <PackageReference Update="Duende.IdentityServer" Condition="'$(TargetFramework)' != 'net6.0'">
                      <Version>7.0.*</Version>
                      <Version Condition="'$(TargetFramework)' == 'net9.0'">7.*-*</Version>
                    </PackageReference>
                  </ItemGroup>
                </Project>
                """).with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFrameworks>net6.0;net8.0;net9.0;net472</TargetFrameworks></PropertyGroup>
                  <ItemGroup><PackageReference Include="Duende.IdentityServer" Version="5.2.*" /></ItemGroup>
                </Project>
                """);

        List<TargetBuild> targets = files.solution().projects().get(0).targets();
        assertEquals(
                List.of("6.*", "7.0.*", "7.*-*", "5.2.*"),
                targets.stream()
                        .map(each -> each.packages().get(0).version().known().orElseThrow())
                        .toList());
    }

    @Test
    void a_framework_that_only_some_machines_build_is_not_guessed_and_the_others_stay_known() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net8.0-android;net8.0-ios</TargetFrameworks>
                    <TargetFrameworks Condition="$([MSBuild]::IsOSPlatform('windows'))">$(TargetFrameworks);net8.0-windows10.0.19041.0</TargetFrameworks>
                  </PropertyGroup>
                </Project>
                """);

        assertEquals(List.of("net8.0-android 3:23-3:37", "net8.0-ios 3:38-3:48"), frameworks());
        assertEquals(1, files.solution().problems().size());
    }

    @Test
    void where_the_machine_chooses_the_list_the_frameworks_that_all_machines_build_are_known() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks Condition="'$(OS)' == 'Windows_NT'">net472;net8.0</TargetFrameworks>
                    <TargetFrameworks Condition="'$(OS)' != 'Windows_NT'">net8.0</TargetFrameworks>
                  </PropertyGroup>
                </Project>
                """);

        assertEquals(
                List.of("net8.0"),
                files.solution().projects().get(0).targets().stream()
                        .map(target -> target.framework().known().orElseThrow())
                        .toList());
        assertEquals(
                "the project may have more target frameworks: the condition cannot be decided: $(OS) depends on the machine that builds",
                files.solution().problems().get(0).message());
    }

    @Test
    void a_framework_that_nothing_in_the_tree_sets_is_undetermined() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>$(DefaultFramework)</TargetFramework>
                  </PropertyGroup>
                </Project>
                """);

        Undetermined framework = (Undetermined) files.target("App.csproj").framework();
        assertEquals("TargetFramework is empty: what it names is set nowhere in the tree", framework.reason());
        assertEquals(3, framework.origin().startLine());
    }

    @Test
    void symbols_of_the_framework_and_of_the_project() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net8.0</TargetFramework>
                    <DefineConstants>$(DefineConstants);OSS</DefineConstants>
                  </PropertyGroup>
                </Project>
                """);

        TargetBuild target = files.target("App.csproj");
        assertEquals(List.of("TRACE", "OSS", "DEBUG"), target.defines());
        assertTrue(target.symbols()
                .containsAll(List.of(
                        "OSS", "NET", "NET8_0", "NET8_0_OR_GREATER", "NET6_0_OR_GREATER", "NETCOREAPP3_1_OR_GREATER")));
        assertTrue(target.symbols().stream()
                .noneMatch(symbol -> symbol.equals("NET9_0_OR_GREATER") || symbol.equals("NET6_0")));
    }

    private static List<String> packages(TargetBuild target) {
        return target.packages().stream()
                .map(use -> use.id() + " " + use.version().known().orElseThrow())
                .toList();
    }

    private List<String> frameworks() {
        return files.solution().projects().get(0).targets().stream()
                .map(target -> (Determined) target.framework())
                .map(framework -> framework.text() + " " + show(framework.literal()))
                .toList();
    }

    private static String show(Origin origin) {
        return origin.startLine() + ":" + origin.startColumn() + "-" + origin.endLine() + ":" + origin.endColumn();
    }
}
