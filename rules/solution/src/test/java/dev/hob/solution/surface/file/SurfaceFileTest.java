package dev.hob.solution.surface.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SurfaceFileTest {

    private static final String TITLE = "// The public surface of libraries as C# declarations; format 1\n";

    @Test
    void whatIsReadIsWrittenAsItWas() throws NoSurface {
        String text = TITLE + """
                // package A
                public delegate System.Threading.Tasks.Task D<in T>(T a);
                namespace N {
                [System.Obsolete("No; { more }")] public class Outer<T> : N.Base<T>, System.IDisposable where T : class {
                 public required int? P { get; init; } = 5;
                 protected virtual void @class(string @in = "// no comment", params (int A, int B)[] rest);
                 private Outer();
                 public readonly struct Inner {
                  public static explicit operator int(N.Outer<T>.Inner a);
                 }
                }
                }
                // package B
                namespace N {
                public interface I {
                 static abstract int M();
                 virtual int N();
                 protected void O();
                }
                }
                """;

        assertEquals(text, SurfaceWriter.write(SurfaceFile.read(text)));
    }

    @Test
    void anythingElseIsRefused() {
        String noTitle = "is no surface: its first line is not '" + TITLE.strip() + "'";
        assertEquals(noTitle, refusal(""));
        assertEquals(noTitle, refusal("class C { }"));
        assertEquals("line 2: no package stands in front of these declarations", refusal(TITLE + "class C { }\n"));
        String broken = refusal(TITLE + "// package A\nnamespace N {\nclass C {\n int\n}\n}\n");
        assertTrue(broken.startsWith("line 5: "), broken);
    }

    private static String refusal(String text) {
        return assertThrows(NoSurface.class, () -> SurfaceFile.read(text)).getMessage();
    }
}
