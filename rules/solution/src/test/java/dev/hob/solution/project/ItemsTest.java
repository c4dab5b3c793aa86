package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Include, Update and Remove of packages, in the order of MSBuild's two passes. */
class ItemsTest {

    private SourceFiles files;

    @BeforeEach
    void emptyTree(@TempDir Path root) {
        files = new SourceFiles(root);
    }

    @Test
    void update_changes_what_is_there_and_adds_nothing() {
        assertEquals(List.of("A 2.0"), packages("""
                <PackageReference Include="A" Version="1.0" />
                <PackageReference Update="a" Version="2.0" />
                <PackageReference Update="B" Version="2.0" />
                """));
    }

    @Test
    void update_in_directory_build_targets_with_a_property_of_the_project() {
        files.with("Directory.Build.targets", """
                <Project>
                  <PropertyGroup>
                    <DuendeVersion Condition="'$(UseOld)' == 'true'">6.3.0</DuendeVersion>
                    <DuendeVersion Condition="'$(UseOld)' != 'true'">7.0.8</DuendeVersion>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Update="Duende.IdentityServer" Version="$(DuendeVersion)" />
                  </ItemGroup>
                </Project>
                """);
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><UseOld>true</UseOld></PropertyGroup>
                  <ItemGroup><PackageReference Include="Duende.IdentityServer" /></ItemGroup>
                </Project>
                """);

        PackageUse use =
                files.target("App.csproj").packageUse("Duende.IdentityServer").orElseThrow();
        Determined version = (Determined) use.version();
        assertEquals("6.3.0", version.text());
        assertEquals(
                "Directory.Build.targets:3",
                version.literal().uri() + ":" + version.literal().startLine());
    }

    @Test
    void remove_takes_away_what_came_before() {
        assertEquals(List.of("A 2.0", "C 1.0"), packages("""
                <PackageReference Include="A;B;C" Version="1.0" />
                <PackageReference Remove="a;B" />
                <PackageReference Include="A" Version="2.0" />
                """));
    }

    @Test
    void a_look_alike_is_another_package() {
        assertEquals(List.of("Duende.IdentityServer 7.0.8", "Skoruba.Duende.IdentityServer.Admin 2.0"), packages("""
                <PackageReference Include="Skoruba.Duende.IdentityServer.Admin" Version="2.0" />
                <PackageReference Include="Duende.IdentityServer" Version="6.3.0" />
                <PackageReference Include="Duende.IdentityServer.Storage" Version="6.3.0" />
                <PackageReference Update="duende.identityserver" Version="7.0.8" />
                <PackageReference Remove="Duende.IdentityServer.Storage" />
                """));
    }

    @Test
    void names_count_in_any_case() {
        assertEquals(List.of("A 2.0"), packages("""
                <packagereference INCLUDE="A" VERSION="1.0" />
                <PACKAGEREFERENCE update="A" version="$(newversion)" condition="'$(NEWVERSION)' != ''" />
                </ItemGroup><propertygroup><NewVersion>2.0</NewVersion></propertygroup><ItemGroup>
                """));
    }

    @Test
    void conditions_see_the_final_properties_of_the_whole_project() {
        assertEquals(List.of("A 1.0"), packages("""
                <PackageReference Include="A" Version="1.0" Condition="'$(SetLater)' == 'yes'" />
                <PackageReference Include="B" Version="1.0" Condition="'$(SetLater)' == ''" />
                </ItemGroup><PropertyGroup><SetLater>yes</SetLater></PropertyGroup><ItemGroup>
                """));
    }

    @Test
    void metadata_may_have_conditions_of_its_own() {
        assertEquals(List.of("A 2.0"), packages("""
                <PackageReference Include="A" VERSION="1.0">
                  <version Condition="'a' == 'a'">2.0</version>
                  <version Condition="'a' == 'b'">3.0</version>
                </PackageReference>
                """));
    }

    @Test
    void items_may_be_made_of_other_items() {
        assertEquals(List.of("A 1.0", "B 1.0"), packages("""
                <Wanted Include="A" />
                <Wanted Include="B" />
                <PackageReference Include="@(Wanted)" Version="1.0" />
                """));
    }

    @Test
    void a_reference_that_may_not_be_there_has_no_known_version() {
        assertEquals(
                List.of("A ? the condition cannot be decided: $(OS) depends on the machine that builds"),
                packages("<PackageReference Include='A' Version='1.0' Condition=\"'$(OS)' == 'Unix'\" />"));
    }

    @Test
    void an_update_that_may_not_be_made_puts_the_version_in_doubt_unless_it_says_the_same() {
        assertEquals(
                List.of("A ? the condition cannot be decided: $(OS) depends on the machine that builds", "B 1.0"),
                packages("""
                        <PackageReference Include="A;B" Version="1.0" />
                        <PackageReference Update="A" Version="2.0" Condition="'$(OS)' == 'Unix'" />
                        <PackageReference Update="B" Version="1.0" Condition="'$(OS)' == 'Unix'" />
                        """));
    }

    @Test
    void a_global_package_reference_is_in_every_project() {
        files.with("Directory.Packages.props", """
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><GlobalPackageReference Include="Analyzers" Version="1.0" /></ItemGroup>
                </Project>
                """);

        assertEquals(List.of("Analyzers 1.0"), packages(""));
    }

    @Test
    void central_versions_count_only_where_they_are_switched_on() {
        files.with("Directory.Packages.props", """
                <Project>
                  <ItemGroup><PackageVersion Include="A" Version="9.0" /></ItemGroup>
                </Project>
                """);

        assertEquals(
                List.of("A 1.0"), packages("<PackageReference Include='A' Version='1.0' VersionOverride='2.0' />"));
    }

    private List<String> packages(String items) {
        if (files.solution().project("App.csproj").isEmpty()) {
            files.with("App.csproj", "<Project Sdk='Microsoft.NET.Sdk'><ItemGroup>" + items + "</ItemGroup></Project>");
        }
        return files.target("App.csproj").packages().stream()
                .map(use -> use.id() + " "
                        + (use.version() instanceof Undetermined undetermined
                                ? "? " + undetermined.reason()
                                : use.version().known().orElseThrow()))
                .toList();
    }
}
