package dev.hob.solution.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.csharp.ast.ClassDeclaration;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which C# files matter, and that each is parsed once. */
class CSharpSourcesTest {

    @TempDir
    Path root;

    private void write(String uri, String text, Charset charset) throws IOException {
        Path file = root.resolve(uri);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(charset));
    }

    private CSharpSources read(String... words) throws IOException {
        return CSharpSources.read(SourceTree.walk(root), List.of(words), CSharpSourcesTest::symbols);
    }

    private static List<Set<String>> symbols(String uri) {
        return switch (uri.substring(0, uri.indexOf('/') + 1)) {
            case "net8/" -> List.of(Set.of("NET8_0"));
            case "both/" -> List.of(Set.of("NET6_0", "NET"), Set.of("NET8_0", "NET"), Set.of("NET8_0", "NET", "OSS"));
            default -> List.of();
        };
    }

    @Test
    @DisplayName("only C# that somebody wrote: no build output, no designer files")
    void writtenFiles() throws IOException {
        for (String uri : List.of("A.cs", "b/B.CS", "bin/C.cs", "b/obj/D.cs", "E.Designer.cs", "F.txt")) {
            write(uri, "class Wanted { }", StandardCharsets.UTF_8);
        }
        assertEquals(List.of("A.cs", "b/B.CS"), read().files());
        assertEquals(new TreeSet<>(Set.of("A.cs", "b/B.CS")), read().filesWith(Set.of("Wanted")));
    }

    @Test
    @DisplayName("words are found whether they were announced or not, and in UTF-16 too")
    void words() throws IOException {
        write("A.cs", "class Early { Late x; }", StandardCharsets.UTF_8);
        write("B.cs", "\uFEFFclass B { Late x; }", StandardCharsets.UTF_16LE);
        write("C.cs", "class Lately { }", StandardCharsets.UTF_8);
        CSharpSources sources = read("Early");
        assertEquals(new TreeSet<>(Set.of("A.cs")), sources.filesWith(Set.of("Early")));
        assertEquals(new TreeSet<>(Set.of("A.cs", "B.cs")), sources.filesWith(Set.of("Late")));
        assertEquals(new TreeSet<>(Set.of("B.cs")), sources.filesDeclaring("B"));
    }

    @Test
    @DisplayName("a file is parsed once, with the symbols of its project, and knows its name again")
    void parsing() throws IOException {
        String text = "#if NET8_0\nclass New { }\n#else\nclass Old { }\n#endif\n";
        write("net8/A.cs", text, StandardCharsets.UTF_8);
        write("net6/A.cs", text, StandardCharsets.UTF_8);
        CSharpSources sources = read();
        assertEquals(List.of(), sources.parsedFiles());
        ParsedFile file = sources.parsed("net8/A.cs");
        assertSame(file, sources.parsed("net8/A.cs"));
        assertEquals(
                List.of("New"),
                file.tree().orElseThrow().descendants(ClassDeclaration.class).toList(c -> c.getName()));
        assertEquals(Optional.of("net8/A.cs"), sources.uriOf(file.tree().orElseThrow()));
        ParsedFile other = sources.parsed("net6/A.cs");
        assertEquals(
                List.of("Old"),
                other.tree().orElseThrow().descendants(ClassDeclaration.class).toList(c -> c.getName()));
        assertEquals(List.of(other, file), sources.parsedFiles());
    }

    @Test
    @DisplayName(
            "a file that several builds compile is parsed once for each set of symbols that makes a difference to it")
    void variants() throws IOException {
        write(
                "both/Differs.cs",
                "#if NET8_0\nclass New { }\n#elif NET\nclass Old { }\n#endif\n",
                StandardCharsets.UTF_8);
        write("both/Same.cs", "#if NET\nclass Same { }\n#endif\n// NET8_0 NET6_0\n", StandardCharsets.UTF_8);
        write("both/Plain.cs", "class Plain { }\n", StandardCharsets.UTF_8);
        CSharpSources sources = read();
        assertEquals(List.of("Old", "New"), classesOfVariants(sources, "both/Differs.cs"));
        assertEquals(List.of("Same"), classesOfVariants(sources, "both/Same.cs"));
        assertEquals(List.of("Plain"), classesOfVariants(sources, "both/Plain.cs"));
        assertSame(
                sources.parsed("both/Differs.cs"),
                sources.variants("both/Differs.cs").get(0));
        assertSame(sources.variants("both/Differs.cs"), sources.variants("both/Differs.cs"));
    }

    private static List<String> classesOfVariants(CSharpSources sources, String uri) {
        return sources.variants(uri).stream()
                .flatMap(file -> file.tree()
                        .orElseThrow()
                        .descendants(ClassDeclaration.class)
                        .toStream())
                .map(ClassDeclaration::getName)
                .toList();
    }

    @Test
    @DisplayName("trouble is kept with the file: syntax errors beside the sound parts, or why it cannot be read")
    void trouble() throws IOException {
        write("Broken.cs", "class Sound { } class { ", StandardCharsets.UTF_8);
        write("Latin.cs", "class Größe { }", StandardCharsets.ISO_8859_1);
        CSharpSources sources = read();
        ParsedFile broken = sources.parsed("Broken.cs");
        assertTrue(broken.tree().isPresent());
        assertTrue(!broken.errors().isEmpty());
        ParsedFile latin = sources.parsed("Latin.cs");
        assertEquals(Optional.empty(), latin.tree());
        assertTrue(latin.unreadable().contains("UTF-8"), latin.unreadable());
    }
}
