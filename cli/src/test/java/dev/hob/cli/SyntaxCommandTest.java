package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxCommandTest {

    @TempDir
    private Path folder;

    private Run syntax(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "syntax";
        args[1] = folder.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of(new FakeEngine(Audits.with()), args);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void parsesCSharpAndProjectFilesAndNothingElse() throws IOException {
        write("src/A.cs", "class A { }\n");
        write("App.csproj", "<Project />\n");
        write("packages.config", "<packages />\n");
        write("App.config", "not <xml");
        write("README.md", "not C#");
        write(".git/B.cs", "not C#");

        Run run = syntax();

        assertEquals(0, run.exitCode(), run.out());
        assertTrue(
                run.out().matches("files 3, with errors 0, bytes 37, tokens 4, parse seconds \\d+\\.\\d{3}\n"),
                run.out());
        assertEquals("", run.err());
    }

    @Test
    void listsErrorsInTheOrderOfTheFilesAndEndsWith5() throws IOException {
        write("B.csproj", "<Project>\n  <ItemGroup>\n</Project>\n");
        write("A.cs", "class A\r\n{\r\n    void M( { }\r\n}\r\n");
        write("C.cs", "class C { }\n");

        Run run = syntax();

        assertEquals(5, run.exitCode());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).startsWith(folder + "/A.cs:3:"), run.out());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith(folder + "/B.csproj:3:")), run.out());
        assertTrue(lines.get(lines.size() - 1).startsWith("files 3, with errors 2, bytes "), run.out());
    }

    @Test
    void symbolsAreDefinedOnlyWhenGiven() throws IOException {
        write("A.cs", "#if DEBUG\nclass A {\n#else\nclass A { }\n#endif\n");

        assertEquals(0, syntax().exitCode());
        assertEquals(5, syntax("--define", "DEBUG").exitCode());
        assertEquals(0, syntax("--define", "OTHER", "--define", "TRACE").exitCode());
    }

    @Test
    void countsStandBesideThePathRelativeToTheFolder() throws IOException {
        write("src/B.cs", "using System;\nclass B { int f; void M() { M(); } }\n");
        write("A.cs", "interface I { }\n");
        write("App.csproj", "<Project />\n");
        Path counts = folder.resolve("counts.tsv");

        assertEquals(0, syntax("--counts", counts.toString()).exitCode());

        List<String[]> rows =
                Files.readString(counts).lines().map(line -> line.split("\t")).toList();
        assertEquals(3, rows.size());
        List<String> header = List.of(rows.get(0));
        assertEquals("path", header.get(0));
        assertEquals("A.cs", rows.get(1)[0]);
        assertEquals("1", rows.get(1)[header.indexOf("interfaces")]);
        assertEquals("src/B.cs", rows.get(2)[0]);
        assertEquals("1", rows.get(2)[header.indexOf("usings")]);
        assertEquals("1", rows.get(2)[header.indexOf("invocations")]);
    }

    @Test
    void aRazorFileIsReadIfItIsAskedFor() throws IOException {
        write("A.cs", "class A { }\n");
        write("Views/Index.cshtml", "<p>\n@F(</p>\n");

        Run all = syntax();
        Run one = Run.of(
                new FakeEngine(Audits.with()),
                "syntax",
                folder.resolve("Views/Index.cshtml").toString());

        assertTrue(all.out().contains("files 1, with errors 0,"), all.out());
        assertTrue(one.out().contains("Index.cshtml:2:3: '(' without ')'"), one.out());
    }

    @Test
    void treesCanBeSeen() throws IOException {
        write("A.cs", "class A { }\n");
        write("App.csproj", "<Project Sdk=\"Web\"><A>1</A></Project>\n");

        String out = syntax("--tree").out();

        assertTrue(out.contains("ClassDeclaration"), out);
        assertTrue(out.contains("  Element Project\n    Attribute Sdk Web\n    Element A 1\n"), out);
    }

    @Test
    void solutionsAndPackageManifestsAreReadToo() throws IOException {
        write("Old.sln", "\nMicrosoft Visual Studio Solution File, Format Version 12.00\nGlobal\nEndGlobal\n");
        write("New.slnx", "<Solution><Project Path=\"a.csproj\" /></Solution>");
        write("Package.nuspec", "<package><metadata><version>$version$</version></metadata></package>");
        write("Damaged.sln", "\nMicrosoft Visual Studio Solution File, Format Version 12.00\nGlobal\n");

        Run run = syntax();

        assertEquals(5, run.exitCode());
        assertTrue(
                run.out().startsWith(folder + "/Damaged.sln:4:1: expected 'EndGlobal', opened in line 3"), run.out());
        assertTrue(run.out().contains("files 4, with errors 1, "), run.out());
    }

    @Test
    void oneFileCanBeGiven() throws IOException {
        write("A.cs", "class A {\n");
        String file = folder.resolve("A.cs").toString();

        Run run = Run.of(new FakeEngine(Audits.with()), "syntax", file);

        assertEquals(5, run.exitCode());
        assertTrue(run.out().startsWith(file + ":2:1: "), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void everyEncodingIsReadByItsMark(String charset) throws IOException {
        Files.write(folder.resolve("A.cs"), "\uFEFFclass Ä { } // \u2026\n".getBytes(Charset.forName(charset)));
        Files.write(folder.resolve("B.csproj"), "\uFEFF<Project A=\"Ä\" />\n".getBytes(Charset.forName(charset)));

        assertEquals(0, syntax().exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void theseAreReadWithoutOne(String charset) throws IOException {
        Files.write(folder.resolve("A.cs"), "class Ä { }\n".getBytes(Charset.forName(charset)));
        Files.write(folder.resolve("B.csproj"), "<Project A=\"Ä\" />\n".getBytes(Charset.forName(charset)));

        assertEquals(0, syntax().exitCode(), syntax().out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\n\r", "\u0085", "\u2028", "\u2029"})
    void everyLineEndIsOne(String end) throws IOException {
        write("A.cs", "// a" + end + "class A { }" + end + "#if X" + end + "}" + end + "#endif" + end);

        assertEquals(0, syntax().exitCode(), syntax().out());
        assertTrue(syntax().out().contains("tokens 4,"));
    }

    @Test
    void bytesThatAreNoTextAreErrorsOfTheirFile() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("A.cs"), noise);
        Files.write(folder.resolve("B.csproj"), noise);
        Files.write(folder.resolve("C.cs"), new byte[100_000]);
        write("D.cs", "class D { char c = '\0'; \0 }");
        write("E.cs", "");

        Run run = syntax();

        assertEquals(5, run.exitCode());
        assertEquals("", run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.size() < 2500, () -> lines.size() + " lines");
        assertTrue(lines.get(lines.size() - 1).startsWith("files 5, with errors 4, "), run.out());
    }

    @Test
    void aFolderWithoutSourcesIsWrongUsage() {
        assertEquals(2, syntax().exitCode());
        assertEquals("hob syntax: no C# and no MSBuild file in " + folder + System.lineSeparator(), syntax().err());
    }
}
