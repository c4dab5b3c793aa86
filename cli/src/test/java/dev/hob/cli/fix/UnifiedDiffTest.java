package dev.hob.cli.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.SourceText;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    private static String diff(String uri, String before, String after) {
        return UnifiedDiff.of(
                new FilePatch(uri, SourceText.of(before.getBytes(UTF_8)), SourceText.of(after.getBytes(UTF_8)), 1));
    }

    @Test
    void showsThreeLinesAround() {
        assertEquals("""
                --- a/src/A.cs
                +++ b/src/A.cs
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                """, diff("src/A.cs", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));
    }

    @Test
    void keepsCarriageReturnsSoThatThePatchFits() {
        assertEquals(
                "--- a/A.cs\n+++ b/A.cs\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n",
                diff("A.cs", "a\r\nb\r\n", "a\r\nc\r\n"));
    }

    @Test
    void keepsAByteOrderMarkInTheFirstLine() {
        assertEquals(
                "--- a/A.cs\n+++ b/A.cs\n@@ -1,2 +1,2 @@\n \uFEFFa\n-b\n+c\n",
                diff("A.cs", "\uFEFFa\nb\n", "\uFEFFa\nc\n"));
    }

    @Test
    void marksAMissingNewlineAtTheEnd() {
        assertEquals("""
                --- a/A.cs
                +++ b/A.cs
                @@ -1,2 +1,2 @@
                -a
                +x
                 b
                \\ No newline at end of file
                """, diff("A.cs", "a\nb", "x\nb"));
        assertEquals("""
                --- a/A.cs
                +++ b/A.cs
                @@ -1,1 +1,2 @@
                -a
                \\ No newline at end of file
                +a
                +b
                """, diff("A.cs", "a", "a\nb\n"));
    }

    @Test
    void aNameWithSpacesEndsWithATab() {
        assertEquals(
                "--- a/my src/A.cs\t\n+++ b/my src/A.cs\t\n@@ -1,1 +1,1 @@\n-a\n+b\n",
                diff("my src/A.cs", "a\n", "b\n"));
    }

    @Test
    void isEmptyWhenNothingChanges() {
        assertEquals("", diff("A.cs", "a\n", "a\n"));
    }
}
