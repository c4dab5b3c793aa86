package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.solution.project.Solution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to a folder and to a project: code, views and components too. */
class ScopeFilesTest {

    @TempDir
    private Path root;

    @BeforeEach
    void host() throws IOException {
        write("Web/Web.csproj", "<Project Sdk=\"Microsoft.NET.Sdk.Web\" />");
        write("Web/Program.cs", "");
        write("Web/Views/Index.cshtml", "");
        write("Web/Counter.razor", "");
        write("Other/Views/Index.cshtml", "");
        write("Web/notes.md", "");
    }

    private void write(String uri, String text) throws IOException {
        Path file = root.resolve(uri);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ScopeFiles scope(String path) throws Exception {
        return ScopeFiles.of(AuditScope.of(root.resolve(path), Optional.of(root)), Solution.load(root));
    }

    @Test
    void aFolder() throws Exception {
        ScopeFiles all = scope("");

        assertTrue(all.contains("Web/Views/Index.cshtml") && all.contains("Other/Views/Index.cshtml"));
        assertFalse(all.contains("Web/notes.md"));
    }

    @Test
    void aProjectHasItsViewsAndComponents() throws Exception {
        ScopeFiles ofProject = scope("Web/Web.csproj");

        assertTrue(ofProject.contains("Web/Program.cs"));
        assertTrue(ofProject.contains("Web/Views/Index.cshtml") && ofProject.contains("Web/Counter.razor"));
        assertFalse(ofProject.contains("Other/Views/Index.cshtml"));
    }
}
