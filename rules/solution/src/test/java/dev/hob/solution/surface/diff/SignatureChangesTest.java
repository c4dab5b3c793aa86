package dev.hob.solution.surface.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Parameters, overloads, constructors and results. */
class SignatureChangesTest {

    private static void same(String before, String after) {
        assertEquals(List.of(), Diffs.between("public class C { " + before + " }", "public class C { " + after + " }"));
    }

    private static void changed(String change, String before, String after) {
        assertEquals(
                List.of(change),
                Diffs.between("public class C { " + before + " }", "public class C { " + after + " }"));
    }

    @Test
    void anotherParameterBreaksCallers() {
        changed(
                "signature-changed M:C.M [callers] public void M(int a) → public void M(string a)",
                "public void M(int a) { }",
                "public void M(string a) { }");
        changed(
                "signature-changed M:C.M [callers, overriders] public virtual void M(int a) → public virtual void M()",
                "public virtual void M(int a) { }",
                "public virtual void M() { }");
        changed(
                "signature-changed M:C.M [callers] public void M(int a) → public void M(ref int a)",
                "public void M(int a) { }",
                "public void M(ref int a) { }");
    }

    @Test
    void anotherOptionalParameterBreaksOnlyWhoWritesTheMethodAgain() {
        changed(
                "signature-changed M:C.M [] public void M(int a) → public void M(int a, int b = 0)",
                "public void M(int a) { }",
                "public void M(int a, int b = 0) { }");
        changed(
                "signature-changed M:C.M [overriders] public virtual void M(int a) → public virtual void M(int a, int b"
                        + " = 0)",
                "public virtual void M(int a) { }",
                "public virtual void M(int a, int b = 0) { }");
        changed(
                "signature-changed M:C.M [] public void M(int a) → public void M(int a, params int[] b)",
                "public void M(int a) { }",
                "public void M(int a, params int[] b) { }");
        changed(
                "signature-changed M:C.M [callers] public void M(int a = 0) → public void M(int a, int b = 0)",
                "public void M(int a = 0) { }",
                "public void M(int a, int b = 0) { }");
    }

    @Test
    void anOverloadThatTakesTheSameCallsIsNoLoss() {
        changed(
                "signature-changed M:C.M [] public void M() → public void M(int a = 0)",
                "public void M() { } public void M(int a = 0) { }",
                "public void M(int a = 0) { }");
    }

    @Test
    void eachOverloadFindsItsOwnSuccessor() {
        assertEquals(
                List.of(
                        "signature-changed M:C.M [callers] public void M(int a) → public void M(int a, string s)",
                        "signature-changed M:C.M [callers] public void M(string a, int b) → public void M(string a, long"
                                + " b)"),
                Diffs.between(
                        "public class C { public void M(int a) { } public void M(string a, int b) { } }",
                        "public class C { public void M(string a, long b) { } public void M(int a, string s) { } }"));
        changed(
                "member-added M:C.M [] → public void M(string a)",
                "public void M(int a) { }",
                "public void M(int a) { } public void M(string a) { }");
    }

    @Test
    void renamedParametersBreakNamedArguments() {
        changed(
                "parameter-renamed M:C.M [callers] competion → completion",
                "public void M(int competion) { }",
                "public void M(int completion) { }");
        same("public static C operator +(C a, C b) => a;", "public static C operator +(C left, C right) => left;");
    }

    @Test
    void typeParametersMayBeRenamed() {
        same("public T M<T>(List<T> a) => default;", "public TItem M<TItem>(List<TItem> a) => default;");
        changed(
                "constraint-changed M:C.M``1 [callers] public void M<T>() → public void M<T>() where T : class",
                "public void M<T>() { }",
                "public void M<T>() where T : class { }");
    }

    @Test
    void whatAMethodReturns() {
        changed(
                "signature-changed M:C.M [callers] public int M() → public long M()",
                "public int M() => 0;",
                "public long M() => 0;");
        changed(
                "signature-changed M:C.M [overriders] public virtual void M() → public virtual int M()",
                "public virtual void M() { }",
                "public virtual int M() => 0;");
        changed(
                "signature-changed M:C.M [] public Task M() → public Task<int> M()",
                "public System.Threading.Tasks.Task M() => null;",
                "public System.Threading.Tasks.Task<int> M() => null;");
    }

    @Test
    void constructorsBreakWhoCallsThemAndDerivedClasses() {
        changed(
                "constructor-changed M:C.#ctor [callers, subclasses] public C(int a) → public C(string a)",
                "public C(int a) { }",
                "public C(string a) { }");
        changed(
                "constructor-changed M:C.#ctor [subclasses] protected C() → protected C(string a)",
                "protected C() { }",
                "protected C(string a) { }");
        changed("constructor-changed M:C.#ctor [] public C() → public C(int a = 0)", "", "public C(int a = 0) { }");
        changed(
                "constructor-changed M:C.#ctor [callers, subclasses] public C() → public C(int a)",
                "",
                "public C(int a) { }");
        changed("member-added M:C.#ctor [] → public C(int a)", "", "public C() { } public C(int a) { }");
        same("", "static C() { }");
        assertEquals(
                List.of("constructor-changed M:C.#ctor [callers]"),
                Diffs.brief("public sealed class C(int a) { }", "public sealed class C(string a) { }"));
        assertEquals(
                List.of("member-removed M:C.#ctor [callers, subclasses]"),
                Diffs.brief("public class C { }", "public class C { internal C() { } }"));
        assertEquals(
                List.of(),
                Diffs.brief(
                        "public abstract class C { public C() { } }", "public abstract class C { protected C() { } }"));
    }

    @Test
    void extensionMethodsAreCalledOnTheirReceiver() {
        assertEquals(
                List.of("signature-changed M:E.M [callers]"),
                Diffs.brief(
                        "public static class E { public static void M(this string s) { } }",
                        "public static class E { public static void M(string s) { } }"));
        assertEquals(
                List.of("member-removed M:E.M [callers]"),
                Diffs.brief(
                        "public static class E { public static void M(this string s) { } public static void M(this int i) { } }",
                        "public static class E { public static void M(this string s) { } }"));
    }

    @Test
    void operatorsIndexersAndConversionsHaveIdsOfTheirOwn() {
        assertEquals(
                List.of(
                        "member-removed P:C.Item [callers]",
                        "member-removed M:C.op_Addition [callers]",
                        "member-removed M:C.op_Explicit [callers]",
                        "member-removed M:C.op_UnaryNegation [callers]"),
                Diffs.brief(
                        "public class C { public int this[int i] => 0; public static C operator +(C a, C b) => a;"
                                + " public static C operator -(C a) => a; public static explicit operator int(C a) => 0; }",
                        "public class C { }"));
    }
}
