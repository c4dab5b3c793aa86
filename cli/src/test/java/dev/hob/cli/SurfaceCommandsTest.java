package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hob surface} and {@code hob surface-diff}. */
class SurfaceCommandsTest {

    @TempDir
    private Path folder;

    private static Run run(String... arguments) {
        return Run.of(new FakeEngine(Audits.with()), arguments);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file;
    }

    private String surfaceOf(String name, String code) throws IOException {
        write(name + "/Code.cs", code);
        String file = folder.resolve(name + ".surface.cs").toString();
        Run run = run("surface", folder.resolve(name).toString(), "--output", file);
        assertEquals(0, run.exitCode(), run.err());
        return file;
    }

    @Test
    void writesWhatSourcesDeclare() throws IOException {
        String file = surfaceOf("Old", "namespace N { public class C { public void M() { } } class D { } }");

        assertEquals("""
                // The public surface of libraries as C# declarations; format 1
                // package Old
                namespace N {
                public class C {
                 public void M();
                }
                }
                """, Files.readString(Path.of(file)));
    }

    @Test
    void saysHowMuchItRead() throws IOException {
        write("src/Code.cs", "public class C { public void M() { } }");
        Run run = run(
                "surface",
                folder.toString(),
                "--output",
                folder.resolve("out.cs").toString());

        assertEquals("", run.out());
        assertTrue(run.err().contains(": types 1, members 2"), run.err());
    }

    @Test
    void aSyntaxErrorIsToldAndTheRestIsKept() throws IOException {
        write("src/Broken.cs", "public class B {\n");
        write("src/Code.cs", "public class C { }\n");
        Path output = folder.resolve("out.cs");

        Run run = run("surface", folder.resolve("src").toString(), "--output", output.toString());

        assertEquals(5, run.exitCode());
        assertTrue(run.err().startsWith("Broken.cs:2:1: "), run.err());
        assertTrue(Files.readString(output).contains("public class C {"));
    }

    @Test
    void theDifferenceAsJson() throws IOException {
        String before = surfaceOf("Old", "namespace N { public class C { public C(int a) { } } }");
        String after = surfaceOf("New", "namespace N { public class C { public C(string a) { } } }");

        Run run = run("surface-diff", before, after, "--format", "json");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("""
                [
                  {
                    "change": "constructor-changed",
                    "symbol": "M:N.C.#ctor",
                    "breaks": [
                      "callers",
                      "subclasses"
                    ],
                    "old": "public C(int a)",
                    "new": "public C(string a)"
                  }
                ]
                """, run.out());
    }

    @Test
    void theDifferenceForPeople() throws IOException {
        String before = surfaceOf("Old", "public class C { public int P { get; set; } }");
        String after = surfaceOf("New", "public class C { public int P { get; } public int Q { get; } }");

        assertEquals("""
                setters removed, restricted to derived classes or to the creation of an object (1)
                  P:C.P  breaks callers
                    - public int P { get; set; }
                    + public int P { get; }

                changes 2, breaking 1; types added 0, members added 1
                """, run("surface-diff", before, after).out());
    }

    @Test
    void nothingChanged() throws IOException {
        String file = surfaceOf("Old", "public class C { }");

        assertEquals(
                "[ ]\n", run("surface-diff", file, file, "--format", "json").out());
    }

    @Test
    void releasesThatHobKnowsCanBeNamed() {
        Run run = run("surface-diff", "7.1", "7.2");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("changes 3, breaking 0; types added 1, members added 2\n", run.out());
    }

    @Test
    void whatIsNoSurfaceIsWrongUsage() throws IOException {
        String other = write("other.cs", "class C { }").toString();
        String file = surfaceOf("Old", "public class C { }");

        Run run = run("surface-diff", file, other);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("hob surface-diff: " + other + ": is no surface: its first line"), run.err());

        Run missing = run("surface-diff", file, "9.9");
        assertEquals(2, missing.exitCode());
        assertTrue(
                missing.err()
                        .startsWith("hob surface-diff: no such file, and no release whose API Hob knows: 9.9; known"),
                missing.err());

        assertEquals(2, run("surface-diff", file, folder.toString()).exitCode());
        assertEquals(2, run("surface-diff", file, file, "--format", "xml").exitCode());
    }

    @Test
    void whatHoldsNoLibraryIsWrongUsage() throws IOException {
        String output = folder.resolve("out.cs").toString();
        Files.createDirectories(folder.resolve("empty"));
        String empty = folder.resolve("empty").toString();

        assertEquals(
                "hob surface: no C# library in " + empty,
                run("surface", empty, "--output", output).err().strip());
        Path file = write("C.cs", "class C { }");
        assertEquals(2, run("surface", file.toString(), "--output", output).exitCode());
        assertEquals(2, run("surface", empty).exitCode());
        assertFalse(Files.exists(Path.of(output)));
    }

    @Test
    void aFileThatCannotBeWritten() throws IOException {
        write("src/Code.cs", "public class C { }");
        String output = folder.resolve("src/Code.cs/surface.cs").toString();

        Run run = run("surface", folder.resolve("src").toString(), "--output", output);

        assertEquals(1, run.exitCode());
        assertEquals(
                "hob surface: cannot write " + output + ": a file is in the way",
                run.err().lines().reduce((a, b) -> b).orElse(""));
    }
}
