package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.solution.evaluation.Value.Undetermined;
import dev.hob.solution.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a project file says, the model ends, throws nothing, and says what it left out. */
class HostileProjectTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Path root;
    private SourceFiles files;

    @BeforeEach
    void emptyTree(@TempDir Path folder) {
        root = folder;
        files = new SourceFiles(folder);
    }

    @Test
    void imports_in_a_circle_are_read_once_each() {
        files.with(
                        "a.props",
                        "<Project><Import Project='b.props'/><PropertyGroup><A>$(A)a</A></PropertyGroup></Project>")
                .with(
                        "b.props",
                        "<Project><Import Project='a.props'/><PropertyGroup><A>$(A)b</A></PropertyGroup></Project>")
                .with("App.csproj", "<Project Sdk='Microsoft.NET.Sdk'><Import Project='a.props'/></Project>");

        assertEquals(
                "ba",
                files.target("App.csproj").property("A").orElseThrow().known().orElseThrow());
    }

    @Test
    void a_property_that_doubles_itself_ends_undetermined() {
        String doubling = "<A>$(A)$(A)</A>".repeat(100);
        files.with(
                "App.csproj",
                "<Project Sdk='Microsoft.NET.Sdk'><PropertyGroup><A>x</A>" + doubling + "</PropertyGroup></Project>");

        Undetermined value =
                (Undetermined) files.target("App.csproj").property("A").orElseThrow();
        assertEquals("the value grows beyond 1000000 characters", value.reason());
    }

    @Test
    void a_property_defined_by_itself_is_what_it_was_before() {
        files.with(
                "App.csproj", "<Project Sdk='Microsoft.NET.Sdk'><PropertyGroup><A>$(A)</A></PropertyGroup></Project>");

        assertEquals(
                "",
                files.target("App.csproj").property("A").orElseThrow().known().orElseThrow());
    }

    @Test
    void tens_of_thousands_of_items_in_a_row() {
        files.with(
                "App.csproj",
                "<Project Sdk='Microsoft.NET.Sdk'><ItemGroup>" + "<Compile Include='a.cs'/>".repeat(50_000)
                        + "</ItemGroup></Project>");

        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertEquals(List.of(), files.target("App.csproj").compile()));
    }

    @Test
    void items_that_multiply_are_cut_off_with_a_note() {
        String doubling = "<X Include='@(X)'/>".repeat(40);
        files.with(
                "App.csproj",
                "<Project Sdk='Microsoft.NET.Sdk'><ItemGroup><X Include='a;b'/>" + doubling
                        + "<Compile Include='@(X)'/></ItemGroup></Project>");

        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertEquals(List.of("the project has too many items: not all are evaluated"), messages()));
    }

    @Test
    void a_project_file_of_monstrous_size_is_not_read() {
        files.with("App.csproj", "<Project>" + " ".repeat(17_000_000) + "</Project>");

        assertEquals(List.of("larger than 16 million characters: not read"), messages());
    }

    @Test
    void a_file_that_is_no_utf_8_and_one_that_is_no_xml() throws IOException {
        Files.write(
                root.resolve("A.csproj"), "<Project><!-- \u00E4 --></Project>".getBytes(StandardCharsets.ISO_8859_1));
        files.with("B.csproj", "<Project>\n  <PropertyGroup>\n</Project>")
                .with("C.csproj", "<Project Sdk='Microsoft.NET.Sdk'/>");

        Solution solution = files.solution();
        assertEquals(
                List.of(
                        "UNREADABLE A.csproj:0:0 not readable as UTF-8: save the file as UTF-8",
                        "MALFORMED B.csproj:3:1 expected </PropertyGroup>, opened in line 2, but found </Project>"),
                solution.problems().stream().map(HostileProjectTest::show).toList());
        assertEquals(
                List.of("C"), solution.projects().stream().map(Project::name).toList());
    }

    @Test
    void unknown_functions_and_broken_conditions_put_only_what_they_touch_in_doubt() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup Condition="$([Contoso.Magic]::Works()) and ((">
                    <A>1</A>
                  </PropertyGroup>
                  <PropertyGroup>
                    <B>2</B>
                    <C>$(B.Frobnicate())</C>
                  </PropertyGroup>
                </Project>
                """);

        TargetBuild target = files.target("App.csproj");
        assertTrue(target.property("A").orElseThrow() instanceof Undetermined);
        assertEquals("2", target.property("B").orElseThrow().known().orElseThrow());
        assertEquals(
                "the function .frobnicate is not evaluated",
                ((Undetermined) target.property("C").orElseThrow()).reason());
    }

    @Test
    void imports_of_imports_without_end_are_cut_off() {
        for (int i = 0; i < 100; i++) {
            files.with(i + ".props", "<Project><Import Project='" + (i + 1) + ".props'/></Project>");
        }
        files.with("100.props", "<Project/>")
                .with("App.csproj", "<Project Sdk='Microsoft.NET.Sdk'><Import Project='0.props'/></Project>");

        assertEquals(List.of("imported too deeply: not read"), messages());
    }

    @Test
    void branches_within_branches_end_where_msbuild_gives_up() {
        files.with("App.csproj", nested(80));

        assertEquals(List.of("nested more than 50 deep, which MSBuild refuses: not read"), messages());
        assertEquals(
                "behind",
                files.target("App.csproj").property("B").orElseThrow().known().orElseThrow());
    }

    @Test
    void a_file_that_is_nested_without_end_is_not_read() {
        files.with("App.csproj", nested(100_000));

        assertEquals(List.of("elements are nested deeper than 200"), messages());
    }

    private static String nested(int depth) {
        return "<Project Sdk='Microsoft.NET.Sdk'>" + "<Choose><When Condition='true'>".repeat(depth)
                + "<PropertyGroup><A>deep</A></PropertyGroup>" + "</When></Choose>".repeat(depth)
                + "<PropertyGroup><B>behind</B></PropertyGroup></Project>";
    }

    @Test
    void conditions_within_conditions_without_end_are_not_understood() {
        files.with(
                "App.csproj",
                "<Project Sdk='Microsoft.NET.Sdk'><PropertyGroup><A Condition=\"" + "(".repeat(100_000) + "'a' == 'a'"
                        + ")".repeat(100_000) + "\">x</A><B>" + "$(".repeat(100_000)
                        + "</B></PropertyGroup></Project>");

        TargetBuild target = files.target("App.csproj");
        assertTrue(target.property("A").orElseThrow() instanceof Undetermined);
        assertTrue(target.property("B").orElseThrow() instanceof Undetermined);
    }

    @Test
    void a_million_items_in_one_attribute() {
        files.with(
                "App.csproj",
                "<Project Sdk='Microsoft.NET.Sdk'><ItemGroup><Compile Include='" + "a.cs;".repeat(1_000_000)
                        + "'/></ItemGroup></Project>");

        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertEquals(List.of("the project has too many items: not all are evaluated"), messages()));
    }

    @Test
    void a_regular_expression_that_would_never_end_is_refused() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <A>$([System.Text.RegularExpressions.Regex]::Replace('%s!', '(a+)+$', ''))</A>
                  </PropertyGroup>
                </Project>
                """.formatted("a".repeat(200)));

        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertTrue(files.target("App.csproj").property("A").orElseThrow() instanceof Undetermined));
    }

    @Test
    void patterns_over_links_that_loop_end() throws IOException {
        files.with("src/A.cs", "").with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <ItemGroup><Compile Include="src/**/**/**/*.cs" /></ItemGroup>
                </Project>
                """);
        Files.createSymbolicLink(root.resolve("src/loop"), root.resolve("src"));
        Files.createSymbolicLink(root.resolve("self"), root.resolve("self"));

        assertEquals(List.of("src/A.cs"), files.target("App.csproj").compile());
    }

    private List<String> messages() {
        return files.solution().problems().stream().map(Problem::message).toList();
    }

    private static String show(Problem problem) {
        return problem.kind() + " " + problem.uri() + ":" + problem.line() + ":" + problem.column() + " "
                + problem.message();
    }
}
