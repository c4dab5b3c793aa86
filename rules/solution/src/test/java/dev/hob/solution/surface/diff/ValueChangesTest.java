package dev.hob.solution.surface.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that others rely on without setting them. */
class ValueChangesTest {

    private static final String REST =
            "public enum Use { Again, Once } public static class K { public const string Cookie = \"idsrv\"; }";

    private static List<String> changes(String before, String after) {
        return Diffs.between("public class C { " + before + " } " + REST, "public class C { " + after + " } " + REST);
    }

    @Test
    void aPropertyThatStartsWithAnotherValue() {
        assertEquals(
                List.of("default-changed P:C.P [readers] Use.Once → Use.Again"),
                changes("public Use P { get; set; } = Use.Once;", "public Use P { get; set; } = Use.Again;"));
        assertEquals(
                List.of("default-changed P:C.P [readers] K.Cookie → (none)"),
                changes("public string P { get; set; } = K.Cookie;", "public string P { get; set; }"));
        assertEquals(
                List.of("default-changed M:C.M [readers] a = 1 → a = 2"),
                changes("public void M(int a = 1) { }", "public void M(int a = 2) { }"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3600 | 60 * 60",
                "TimeSpan.FromMinutes(5) | TimeSpan.FromSeconds(300)",
                "new List<string>() | new()",
                "new List<string>() | []",
                "new HashSet<string> { \"a\" } | [\"a\"]",
                "Enumerable.Empty<string>() | Array.Empty<string>()",
                "K.Cookie | \"idsrv\"",
                "string.Empty | \"\"",
                "\"a\" + \"b\" | \"ab\"",
                "(Use.Once) | Use.Once",
                "Make(K.Cookie) | Make( /* the cookie's name */ K.Cookie)",
            })
    void theSameValueWrittenOtherwise(String before, String after) {
        assertEquals(
                List.of(),
                changes(
                        "public object P { get; set; } = " + before + ";",
                        "public object P { get; set; } = " + after + ";"));
    }

    @ParameterizedTest
    @CsvSource({"null", "null!", "default", "default!", "default(Use)", "false", "0", "Use.Again", "TimeSpan.Zero"})
    void whatAVariableIsWithoutAValueIsNoValue(String value) {
        assertEquals(
                List.of(), changes("public object P { get; set; }", "public object P { get; set; } = " + value + ";"));
    }

    @Test
    void theConstructorMaySetIt() {
        assertEquals(
                List.of(),
                changes("public int P { get; set; } = 5;", "public int P { get; set; } public C() { P = 5; }"));
        assertEquals(
                List.of("default-changed P:C.P [readers] 5 → 6"),
                changes(
                        "public int P { get; set; } = 5;",
                        "public int P { get; set; } = 5; public C() { this.P = 6; }"));
        assertEquals(
                List.of(),
                changes(
                        "public int P { get; set; } public C(int a) { P = 5; }",
                        "public int P { get; set; } = 5; public C(int a) { }"));
    }

    @Test
    void theFieldBehindAPropertyMaySetIt() {
        assertEquals(
                List.of("default-changed P:C.P [readers] 5 → 6"),
                changes(
                        "private int _p = 5; public int P { get => _p; set => _p = value; }",
                        "private int _p = 6; public int P { get { return _p; } set { _p = value; } }"));
    }

    @Test
    void constants() {
        assertEquals(
                List.of("constant-changed F:C.K1 [readers] 1 → 2"),
                changes("public const int K1 = 1;", "public const int K1 = 2;"));
        assertEquals(List.of(), changes("public const string S = \"idsrv\";", "public const string S = K.Cookie;"));
    }

    @Test
    void membersOfEnumsAreTheirNumbers() {
        assertEquals(
                List.of("constant-changed F:E.B [readers] 1 → 2", "member-added F:E.X [] → X"),
                Diffs.between("public enum E { A, B }", "public enum E { A, X, B }"));
        assertEquals(
                List.of(),
                Diffs.between("public enum E { A = 1, B, C = A | 2 }", "public enum E { A = 1, B = 2, C = 3 }"));
    }

    @Test
    void whatAStaticFieldGetsFromACallIsNotCompared() {
        assertEquals(
                List.of(),
                changes("public static readonly object F = Make(1);", "public static readonly object F = Make(2);"));
        assertEquals(
                List.of("default-changed F:C.F [readers] new[] { \"a\" } → new[] { \"a\", \"b\" }"),
                changes(
                        "public static readonly object F = new[] { \"a\" };",
                        "public static readonly object F = new[] { \"a\", \"b\" };"));
    }

    @Test
    void aValueOfAnotherTypeIsToldOnce() {
        assertEquals(
                List.of("type-changed P:C.P [callers] public int P { get; set; } → public string P { get; set; }"),
                changes("public int P { get; set; } = 5;", "public string P { get; set; } = \"5\";"));
    }
}
