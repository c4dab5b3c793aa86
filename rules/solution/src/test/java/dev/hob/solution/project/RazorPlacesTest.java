package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.csharp.razor.RazorFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Razor files a project compiles, and what these owe to their place in it. */
class RazorPlacesTest {

    private static final String WEB =
            "<Project Sdk=\"Microsoft.NET.Sdk.Web\"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>%s</Project>";

    private SourceFiles files;

    @BeforeEach
    void tree(@TempDir Path root) {
        files = new SourceFiles(root)
                .with("src/_ViewImports.cshtml", "@namespace Outside")
                .with("src/My.Web/My.Web.csproj", WEB.formatted(""))
                .with("src/My.Web/_Imports.razor", "@using System")
                .with("src/My.Web/Pages/_ViewImports.cshtml", "@using System\n@namespace My.Pages")
                .with("src/My.Web/Pages/Index.cshtml", "")
                .with("src/My.Web/Pages/Sub-folder/Edit.cshtml", "")
                .with("src/My.Web/Views/Home.cshtml", "")
                .with("src/My.Web/Parts/Counter.razor", "")
                .with("src/My.Web/obj/Old.cshtml", "");
    }

    private List<String> views(String project) {
        files.with("src/My.Web/My.Web.csproj", project);
        return files.target("src/My.Web/My.Web.csproj").views();
    }

    private RazorFile place(String uri) {
        return new RazorPlaces(files::solution).of(uri);
    }

    @Test
    void a_web_project_compiles_all_below_it() {
        assertEquals(
                List.of(
                        "src/My.Web/Pages/Index.cshtml",
                        "src/My.Web/Pages/Sub-folder/Edit.cshtml",
                        "src/My.Web/Pages/_ViewImports.cshtml",
                        "src/My.Web/Parts/Counter.razor",
                        "src/My.Web/Views/Home.cshtml",
                        "src/My.Web/_Imports.razor"),
                views(WEB.formatted("")));
    }

    @Test
    void content_that_is_removed_and_added() {
        assertEquals(
                List.of("src/My.Web/Parts/Counter.razor", "src/My.Web/_Imports.razor", "src/_ViewImports.cshtml"),
                views(WEB.formatted("""
                        <ItemGroup>
                          <Content Remove="**\\*.cshtml" />
                          <Content Include="..\\*.cshtml" />
                        </ItemGroup>
                        """)));
    }

    @Test
    void other_projects_compile_none() {
        assertEquals(List.of(), views(WEB.formatted("").replace("Sdk.Web", "Sdk")));
    }

    @Test
    void a_view_derives_from_the_nearest_imports_and_has_their_namespace() {
        assertEquals(
                new RazorFile(
                        RazorFile.Kind.VIEW,
                        false,
                        "src_My_Web_Pages_Sub_folder_Edit",
                        "My.Pages.Sub_folder",
                        "My.Pages.src_My_Web_Pages__ViewImports_cshtml"),
                place("src/My.Web/Pages/Sub-folder/Edit.cshtml"));
    }

    @Test
    void imports_above_the_project_are_none_of_it() {
        assertEquals(RazorFile.alone("src/My.Web/Views/Home.cshtml"), place("src/My.Web/Views/Home.cshtml"));
    }

    @Test
    void a_component_has_the_name_of_its_file_and_the_namespace_of_its_folder() {
        assertEquals(
                new RazorFile(
                        RazorFile.Kind.COMPONENT, false, "Counter", "My.Web.Parts", "My.Web.src_My_Web__Imports_razor"),
                place("src/My.Web/Parts/Counter.razor"));
    }
}
