package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.solution.evaluation.Value;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a project takes part of its content from, and in which order. */
class ImportsTest {

    private static final String APP = "src/App/App.csproj";

    private SourceFiles files;

    @BeforeEach
    void emptyTree(@TempDir Path root) {
        files = new SourceFiles(root).with(APP, "<Project Sdk='Microsoft.NET.Sdk'/>");
    }

    @Test
    void only_the_nearest_directory_build_props_counts() {
        files.with("Directory.Build.props", properties("<A>far</A><B>far</B>"))
                .with("src/Directory.Build.props", properties("<A>near</A>"));

        assertEquals("near", property("A"));
        assertEquals("", property("B"));
    }

    @Test
    void unless_it_imports_the_next_one_itself() {
        files.with("Directory.Build.props", properties("<A>far</A><B>far</B>")).with("src/Directory.Build.props", """
                        <Project>
                          <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)..\\'))" />
                          <PropertyGroup><A>near</A></PropertyGroup>
                        </Project>
                        """);

        assertEquals("near", property("A"));
        assertEquals("far", property("B"));
    }

    @Test
    void props_come_before_the_project_and_targets_behind_it() {
        files.with("Directory.Build.props", properties("<A>props</A><B>props</B>"))
                .with("Directory.Build.targets", properties("<B>$(B),targets</B>"))
                .with(APP, """
                        <Project Sdk='Microsoft.NET.Sdk'>
                          <PropertyGroup><A>project</A><B>$(B),project</B></PropertyGroup>
                        </Project>
                        """);

        assertEquals("project", property("A"));
        assertEquals("props,project,targets", property("B"));
    }

    @Test
    void a_path_is_relative_to_the_file_that_imports_and_may_be_written_as_on_windows() {
        files.with("build/All.props", "<Project><Import Project='parts\\ONE.props'/></Project>")
                .with("build/Parts/One.props", properties("<A>one</A>"))
                .with(APP, "<Project Sdk='Microsoft.NET.Sdk'><Import Project='..\\..\\BUILD\\all.props'/></Project>");

        assertEquals("one", property("A"));
        assertEquals(List.of(), notes());
    }

    @Test
    void a_pattern_imports_every_file_that_matches() {
        files.with("build/a.props", properties("<A>a</A>"))
                .with("build/b.props", properties("<B>b</B>"))
                .with("build/c.targets", properties("<C>c</C>"))
                .with(APP, "<Project Sdk='Microsoft.NET.Sdk'><Import Project='../../build/*.props'/></Project>");

        assertEquals("ab", property("A") + property("B") + property("C"));
    }

    @Test
    void what_lies_outside_the_tree_is_never_read() {
        files.with(APP, """
                <Project Sdk='Microsoft.NET.Sdk'>
                  <Import Project='../../../outside.props'/>
                </Project>
                """);

        assertEquals(
                List.of(
                        "src/App/App.csproj:2:20 this import leaves the audited tree and is not read: ../../../outside.props"),
                notes());
    }

    @Test
    void what_is_missing_or_depends_on_the_sdk_is_said() {
        files.with(APP, """
                <Project Sdk='Microsoft.NET.Sdk'>
                  <Import Project='missing.props'/>
                  <Import Project='missing.props' Condition="Exists('missing.props')"/>
                  <Import Project='$(MSBuildToolsPath)/x.props'/>
                </Project>
                """);

        assertEquals(
                List.of(
                        "src/App/App.csproj:2:20 this import is not in the audited tree: missing.props",
                        "src/App/App.csproj:4:20 this import is not read: $(MSBuildToolsPath) is set by the installed .NET SDK"),
                notes());
    }

    @Test
    void a_malformed_import_is_a_problem_of_that_file_and_the_rest_is_evaluated() {
        files.with("Directory.Build.props", "<Project>\n  <A></B>\n</Project>")
                .with(APP, "<Project Sdk='Microsoft.NET.Sdk'><PropertyGroup><C>c</C></PropertyGroup></Project>");

        assertEquals("c", property("C"));
        assertEquals(List.of("Directory.Build.props:2:6 expected </A>, opened in line 2, but found </B>"), notes());
    }

    @Test
    void an_sdk_may_be_imported_by_hand() {
        files.with("Directory.Build.props", properties("<A>props</A>")).with(APP, """
                <Project>
                  <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk.Web" />
                  <PropertyGroup><B>$(A)</B></PropertyGroup>
                  <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk.Web" />
                </Project>
                """);

        assertEquals("props", property("B"));
        assertEquals("Exe", files.target(APP).outputType());
    }

    @Test
    void an_sdk_that_is_not_known_is_said() {
        files.with(APP, "<Project Sdk='Contoso.Sdk/1.2.3'/>");

        assertEquals(
                List.of(
                        "src/App/App.csproj:1:15 the SDK Contoso.Sdk/1.2.3 is not known here: read as Microsoft.NET.Sdk, what it adds or sets is not known"),
                notes());
    }

    @Test
    void the_private_properties_of_the_search_lead_to_the_next_file_above() {
        files.with("Directory.Build.props", properties("<A>far</A>")).with("src/Directory.Build.props", """
                        <Project>
                          <Import Project="$([System.IO.Path]::Combine('..', '$(_DirectoryBuildPropsFile)'))" />
                          <PropertyGroup><B>$(A),near</B></PropertyGroup>
                        </Project>
                        """);

        assertEquals("far,near", property("B"));
    }

    @Test
    void the_hooks_of_the_sdk_are_followed() {
        files.with("Directory.Build.props", properties("""
                        <CustomAfterDirectoryBuildProps>$(MSBuildThisFileDirectory)after.props</CustomAfterDirectoryBuildProps>
                        <BeforeMicrosoftNETSdkTargets>$(MSBuildThisFileDirectory)before.targets</BeforeMicrosoftNETSdkTargets>
                        """))
                .with("after.props", properties("<A>after props</A>"))
                .with("before.targets", properties("<B>$(C), then targets</B>"))
                .with(APP, "<Project Sdk='Microsoft.NET.Sdk'><PropertyGroup><C>$(A)</C></PropertyGroup></Project>");

        assertEquals("after props, then targets", property("B"));
    }

    @Test
    void property_files_may_lie_elsewhere_or_be_switched_off() {
        files.with("Directory.Build.props", properties("""
                        <DirectoryPackagesPropsPath>$(MSBuildThisFileDirectory)eng/Versions.props</DirectoryPackagesPropsPath>
                        <ImportDirectoryBuildTargets>false</ImportDirectoryBuildTargets>
                        """))
                .with("Directory.Packages.props", properties("<A>not this one</A>"))
                .with("eng/Versions.props", properties("<A>this one</A>"))
                .with("Directory.Build.targets", properties("<A>never</A>"));

        assertEquals("this one", property("A"));
    }

    @Test
    void paths_in_conditions_of_groups_belong_to_their_file_and_those_of_properties_to_the_project() {
        files.with("build/here.txt", "")
                .with("src/App/there.txt", "")
                .with("build/All.props", """
                        <Project>
                          <PropertyGroup Condition="Exists('here.txt') and !Exists('there.txt')"><A>group</A></PropertyGroup>
                          <PropertyGroup><B Condition="Exists('there.txt') and !Exists('here.txt')">property</B></PropertyGroup>
                        </Project>
                        """)
                .with(APP, "<Project Sdk='Microsoft.NET.Sdk'><Import Project='../../build/All.props'/></Project>");

        assertEquals("group property", property("A") + " " + property("B"));
    }

    @Test
    void what_a_file_may_set_that_is_not_read_is_not_known() {
        files.with(APP, """
                <Project Sdk='Microsoft.NET.Sdk'>
                  <Import Project='../../../outside.props'/>
                  <PropertyGroup>
                    <A>[$(Line).2]</A>
                    <B Condition="'$(Line)' == ''">no line</B>
                    <C>c</C>
                  </PropertyGroup>
                </Project>
                """);

        String reason = "$(Line) may be set in ../../../outside.props, which is not read";
        assertEquals(reason, undetermined("A"));
        assertEquals("the condition cannot be decided: " + reason, undetermined("B"));
        assertEquals("c", property("C"));
    }

    @Test
    void what_an_unknown_sdk_may_set_is_not_known_where_it_is_needed() {
        files.with(APP, """
                <Project Sdk='Contoso.Sdk/1.2.3'>
                  <PropertyGroup>
                    <A>$(ContosoVersion)</A>
                    <B Condition="'$(ContosoSwitch)' != 'true'">by default</B>
                  </PropertyGroup>
                </Project>
                """);

        assertEquals(
                "$(ContosoVersion) is set nowhere in the tree, perhaps by the SDK Contoso.Sdk/1.2.3",
                undetermined("A"));
        assertEquals("by default", property("B"));
    }

    private String undetermined(String name) {
        return ((Value.Undetermined) files.target(APP).property(name).orElseThrow()).reason();
    }

    private static String properties(String elements) {
        return "<Project><PropertyGroup>" + elements + "</PropertyGroup></Project>";
    }

    private String property(String name) {
        return files.target(APP).property(name).flatMap(Value::known).orElse("");
    }

    private List<String> notes() {
        return files.solution().problems().stream()
                .map(problem -> problem.uri() + ":" + problem.line() + ":" + problem.column() + " " + problem.message())
                .toList();
    }
}
