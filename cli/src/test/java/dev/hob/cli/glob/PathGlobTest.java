package dev.hob.cli.glob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a glob matches, wherever it runs. */
class PathGlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src/Web/Program.cs   | src/Web/Program.cs",
                "/src/Web/Program.cs  | src/Web/Program.cs",
                "./src//Web/*.cs      | src/Web/Program.cs",
                "src\\Web\\*.cs       | src/Web/Program.cs",
                "SRC/web/program.CS   | src/Web/Program.cs",
                "src/*/Program.cs     | src/Web/Program.cs",
                "src/W?b/Program.cs   | src/Web/Program.cs",
                "**/Program.cs        | src/Web/Program.cs",
                "**/Program.cs        | Program.cs",
                "**/**/*.cs           | Program.cs",
                "src/**/Program.cs    | src/Program.cs",
                "src/**/Program.cs    | src/a/b/c/Program.cs",
                "src/**               | src/a/b",
                "**                   | a/b",
                ".                    | a/b",
                "**/*.{cs,cshtml}     | src/Index.cshtml",
                "{src,test}/{Web,Api{1,2}}/** | test/Api2/A.cs",
                "src/[V-X]eb/*.cs     | src/Web/Program.cs",
                "src/[!A]eb/*.cs      | src/Web/Program.cs",
                "a[]]b                | a]b",
                "a[{,}]b              | a{b",
                "**/*ü*               | src/Übung/x.cs",
                "*.*.cs               | a.b.c.cs",
            })
    void matches(String glob, String uri) throws MalformedGlob {
        assertTrue(PathGlob.of(glob).matches(uri));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.cs             | src/Program.cs",
                "src/*.cs         | src/Web/Program.cs",
                "src/?.cs         | src/ab.cs",
                "src?Program.cs   | src/Program.cs",
                "src[!a]b.cs      | src/b.cs",
                "src/Web          | src/Website/Program.cs",
                "Web              | src/Web/Program.cs",
                "src/**/Program.cs| src/xProgram.cs",
                "src/a**b         | src/a/b",
                "**/b             | ab",
            })
    void doesNotMatch(String glob, String uri) throws MalformedGlob {
        assertFalse(PathGlob.of(glob).matches(uri));
    }

    @Test
    void aFolderStandsForAllThatLiesInIt() throws MalformedGlob {
        for (String folder : List.of("src/Legacy", "src/Legacy/", "**/legacy", "src/L*")) {
            assertTrue(PathGlob.of(folder).matches("src/Legacy/deep/A.cs"), folder);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src/[ab       | a bracket is not closed",
                "src/[a/b]     | a bracket is not closed",
                "src/[z-a]     | 'z-a' is backwards",
                "src/{a,b      | a brace is not closed",
                "../other/**   | globs are relative to the root and do not lead out of it",
                "' '           | it is empty",
            })
    void whatIsNoGlob(String text, String reason) {
        assertEquals(
                reason,
                assertThrows(MalformedGlob.class, () -> PathGlob.of(text)).getMessage());
    }

    @Test
    void noGlobTakesLong() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertFalse(PathGlob.of("**/a*/".repeat(80) + "b").matches("a/".repeat(400) + "c"));
            assertFalse(PathGlob.of("*a".repeat(300) + "b").matches("a".repeat(900)));
        });
        assertEquals(
                "its braces stand for more than 256 globs",
                assertThrows(MalformedGlob.class, () -> PathGlob.of("{a,b}".repeat(100)))
                        .getMessage());
        assertEquals(
                "a brace is not closed",
                assertThrows(MalformedGlob.class, () -> PathGlob.of("{".repeat(900)))
                        .getMessage());
    }
}
