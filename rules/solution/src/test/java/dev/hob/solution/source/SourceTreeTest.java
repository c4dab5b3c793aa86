package dev.hob.solution.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    private Path root;

    @BeforeEach
    void folder(@TempDir Path folder) {
        root = folder;
    }

    @Test
    void lists_files_in_one_order_and_leaves_out_what_builds_and_tools_write() throws IOException {
        write(
                "b.cs",
                "a/z.cs",
                "a/B.cs",
                "a/bin/x.cs",
                "a/Obj/x.cs",
                ".git/config",
                "node_modules/m.cs",
                ".config/x.json");

        assertEquals(List.of(".config/x.json", "a/B.cs", "a/z.cs", "b.cs"), tree().files());
    }

    @Test
    void a_name_that_only_contains_a_skipped_one_is_kept() throws IOException {
        write("cabin/a.cs", "objects/b.cs", "bin.cs");

        assertEquals(List.of("bin.cs", "cabin/a.cs", "objects/b.cs"), tree().files());
    }

    @Test
    void finds_files_and_folders_as_windows_would() throws IOException {
        write("src/App/App.csproj");

        assertEquals(Optional.of("src/App/App.csproj"), tree().file("SRC/app/APP.CSPROJ"));
        assertEquals(Optional.of("src/App"), tree().folder("src/APP"));
        assertEquals(Optional.of("src/App/App.csproj"), tree().resolve("src/Web", "..\\App\\app.csproj"));
        assertEquals(Optional.empty(), tree().resolve("src", "..\\..\\App.csproj"));
    }

    @Test
    void lists_a_folder_without_its_neighbours() throws IOException {
        write("a/1.cs", "a/b/2.cs", "a.cs", "ab/3.cs", "A/4.cs");
        List<String> below = new ArrayList<>();
        tree().filesBelow("a").forEach(below::add);

        assertEquals(
                List.of("a/1.cs", "A/4.cs", "a/b/2.cs").stream().sorted().toList(),
                below.stream().sorted().toList());
    }

    @Test
    void a_link_that_loops_or_leads_outside_is_not_followed(@TempDir Path outside) throws IOException {
        write("a/1.cs");
        Files.writeString(outside.resolve("secret.cs"), "");
        Files.createSymbolicLink(root.resolve("a/loop"), root);
        Files.createSymbolicLink(root.resolve("a/outside"), outside);
        Files.createSymbolicLink(root.resolve("a/2.cs"), outside.resolve("secret.cs"));
        Files.createSymbolicLink(root.resolve("a/3.cs"), root.resolve("a/1.cs"));
        Files.createSymbolicLink(root.resolve("a/4.cs"), root.resolve("nowhere.cs"));

        assertEquals(List.of("a/1.cs", "a/3.cs"), tree().files());
        assertEquals(
                List.of(
                        "a/2.cs a link that leaves the audited tree: not followed",
                        "a/outside a link that leaves the audited tree: not followed"),
                tree().problems().stream()
                        .map(problem -> problem.uri() + " " + problem.message())
                        .toList());
    }

    private SourceTree tree() throws IOException {
        return SourceTree.walk(root);
    }

    private void write(String... uris) throws IOException {
        for (String uri : uris) {
            Path file = root.resolve(uri);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }
}
