package dev.hob.solution.surface.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.diff.SurfaceDiff;
import dev.hob.solution.surface.file.NoSurface;
import dev.hob.solution.surface.file.SurfaceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that no compiler accepts, or that nobody writes: a surface comes out, and it can be compared. */
class HostileSourcesTest {

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void startEmpty() {
        library = new Library(folder);
    }

    private String survives(String source) {
        library.file("A.cs", source);
        String text = "// The public surface of libraries as C# declarations; format 1\n" + library.surface();
        try {
            Surface surface = SurfaceFile.read(text);
            assertEquals(List.of(), SurfaceDiff.between(surface, surface));
            SurfaceDiff.between(surface, new Surface(List.of()));
        } catch (NoSurface e) {
            throw new AssertionError(text, e);
        }
        return text;
    }

    @Test
    void typesThatDeriveFromThemselves() {
        survives("public class A : A { } public class B : C { } public class C : B { public int P; }");
        survives("public class A<T> : A<A<T>> { } public interface I<T> : I<I<T>>, I<T[]> { void M(T a); }");
    }

    @Test
    void constantsThatAreDefinedByThemselves() {
        survives(
                "public class A { public const int B = C + 1; public const int C = A.B; } public enum E { F = G, G = F }");
    }

    @Test
    void longAndDeepValues() {
        survives("public class A { public string P { get; set; } = " + "\"a\" + ".repeat(20_000) + "\"b\"; }");
        survives("public class A { public int P { get; set; } = " + "(".repeat(500) + "1" + ")".repeat(500) + "; }");
        survives("public class A { [Obsolete(\"" + "x\\\\".repeat(20_000) + "\")] public int P { get; } = 0; }");
    }

    @Test
    void typesInTypesInTypes() {
        String text = survives("public class A { ".repeat(200) + "}".repeat(200));
        assertTrue(text.length() > 200, text);
    }

    @Test
    void brokenCode() {
        survives("public class A { public void M(int a, ) { } public B( { } public int P { get; public C(int d) { }");
        survives("public static class A { extension() { public int P => 1; } extension(int) { void } }");
        survives("namespace ; public record (int a); public delegate D(); public enum { A, B } }} public class Z { }");
        survives("public class A : , B { public const int = 1; public A this[] => null; public static operator +(); }");
    }

    @Test
    void theSameTypeTwice() {
        survives(
                "public class A { public int P; } public class A { public int P; } public struct A { public long P; }");
    }
}
