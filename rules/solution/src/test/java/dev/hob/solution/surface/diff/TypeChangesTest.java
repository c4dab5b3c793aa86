package dev.hob.solution.surface.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Types that went, came, got another name or became something else. */
class TypeChangesTest {

    private static void changed(String change, String before, String after) {
        assertEquals(List.of(change), Diffs.between(before, after));
    }

    @Test
    void aTypeThatWentBreaksEverybody() {
        changed("type-removed T:N.C [callers, subclasses] public class C →", "namespace N { public class C { } }", "");
        changed("type-removed T:C [callers] public sealed class C →", "public sealed class C { }", "");
        changed("type-removed T:I`1 [callers, implementers] public interface I<T> →", "public interface I<T> { }", "");
        changed("type-removed T:D [callers] public delegate void D(int a) →", "public delegate void D(int a);", "");
        assertEquals(List.of("type-added T:C []"), Diffs.brief("", "public class C { }"));
    }

    @Test
    void nestedTypesAreAsVisibleAsTheTypesAroundThem() {
        assertEquals(
                List.of("type-removed T:A.B.C [callers]"),
                Diffs.brief(
                        "public class A { public class B { public enum C { } } class D { public class E { } } }",
                        "public class A { public class B { } }"));
    }

    @Test
    void aTypeOfNearlyTheSameNameAndTheSameMembersWasRenamed() {
        changed(
                "renamed T:N.ValidatonResult [callers, subclasses] N.ValidatonResult → N.ValidationResult",
                "namespace N { public class ValidatonResult { public bool IsValid { get; set; } } }",
                "namespace N { public class ValidationResult { public bool IsValid { get; set; } } }");
        changed(
                "renamed T:N.Result [callers, subclasses] N.Result → N.Models.Result",
                "namespace N { public class Result { public bool IsValid { get; set; } } }",
                "namespace N.Models { public class Result { public bool IsValid { get; set; } } }");
    }

    @Test
    void typesOfANamespaceMoveTogether() {
        assertEquals(
                List.of(
                        "renamed T:Old.Client [callers, subclasses]",
                        "renamed T:Old.Empty [callers, subclasses]",
                        "renamed T:Old.Store`1 [callers, subclasses]"),
                Diffs.brief(
                        "namespace Old { public class Client { public int Id; } public class Empty { }"
                                + " public class Store<T> where T : Old.Client { public T Find() => null; } }",
                        "namespace New { public class Client { public int Id; } public class Empty { }"
                                + " public class Store<T> where T : New.Client { public T Find() => null; } }"));
    }

    @Test
    void whereARenamedTypeIsUsedNothingElseChanged() {
        assertEquals(
                List.of("renamed T:N.ValidatonResult [callers, subclasses]"),
                Diffs.brief(
                        "namespace N { public class ValidatonResult { public bool IsValid { get; set; } }"
                                + " public class V { public System.Func<N.ValidatonResult> M() => null; } }",
                        "namespace N { public class ValidationResult { public bool IsValid { get; set; } }"
                                + " public class V { public System.Func<N.ValidationResult> M() => null; } }"));
    }

    @Test
    void anotherTypeIsNotTheOldOneRenamed() {
        assertEquals(
                List.of(
                        "type-removed T:ClientMapperProfile [callers, subclasses]",
                        "type-added T:ClientMapperProfiles []"),
                Diffs.brief("public class ClientMapperProfile { }", "public class ClientMapperProfiles { }"));
        assertEquals(
                List.of("type-removed T:Tool [callers, subclasses]", "type-added T:Tools []"),
                Diffs.brief(
                        "public class Tool { public void A() { } public void B() { } }",
                        "public class Tools { public void C() { } public void D() { } }"));
    }

    @Test
    void membersThatWereRenamed() {
        changed(
                "renamed P:C.Indiators [callers] public int Indiators { get; set; } → public int Indicators { get;"
                        + " set; }",
                "public class C { public int Indiators { get; set; } }",
                "public class C { public int Indicators { get; set; } }");
        assertEquals(
                List.of("member-removed P:C.Indiators [callers]", "member-added P:C.Indicators []"),
                Diffs.brief(
                        "public class C { public int Indiators { get; set; } }",
                        "public class C { public string Indicators { get; set; } }"));
        assertEquals(
                List.of("member-removed P:C.Width [callers]", "member-added P:C.Colour []"),
                Diffs.brief(
                        "public class C { public int Width { get; } }",
                        "public class C { public int Colour { get; } }"));
    }

    @Test
    void whatCanBeDoneWithAType() {
        changed(
                "sealed T:C [subclasses] public class C → public sealed class C",
                "public class C { }",
                "public sealed class C { }");
        changed(
                "became-abstract T:C [callers] public class C → public abstract class C",
                "public class C { }",
                "public abstract class C { }");
        changed(
                "became-static T:C [callers, subclasses] public class C → public static class C",
                "public class C { }",
                "public static class C { }");
        changed(
                "kind-changed T:C [subclasses] public class C → public record C",
                "public class C { }",
                "public record C { }");
        changed(
                "kind-changed T:C [callers] public sealed class C → public struct C",
                "public sealed class C { }",
                "public struct C { }");
        assertEquals(List.of(), Diffs.between("public sealed class C { }", "public class C { }"));
    }

    @Test
    void basesThatWent() {
        changed(
                "base-removed T:C [callers, subclasses] IDisposable →",
                "public class C : System.IDisposable { }",
                "public class C { }");
        assertEquals(
                List.of(),
                Diffs.between(
                        "public interface A { } public interface B : A { } public class C : A { }",
                        "public interface A { } public interface B : A { } public class C : B { }"));
        // What the new base implements is not known.
        assertEquals(
                List.of(),
                Diffs.between(
                        "public class C : Hosting.IHostedService { public void Stop() { } }",
                        "public class C : Hosting.BackgroundService { }"));
        // Nobody could see it.
        assertEquals(List.of(), Diffs.between("interface A { } public class C : A { }", "public class C { }"));
    }

    @Test
    void partsOfATypeAreReadTogether() {
        assertEquals(
                List.of(),
                Diffs.between(
                        "public class C : System.IDisposable { public int A; public int B; }",
                        "partial class C { public int B; } public partial class C : System.IDisposable { public int A; }"));
    }

    @Test
    void recordsHaveWhatTheirParametersSay() {
        assertEquals(
                List.of(
                        "member-removed P:R.B [callers]",
                        "constructor-changed M:R.#ctor [callers, subclasses]",
                        "signature-changed M:R.Deconstruct [callers]"),
                Diffs.brief("public record R(int A, int B);", "public record R(int A);"));
        assertEquals(
                List.of(),
                Diffs.brief(
                        "public record R(int A);",
                        "public record R { public R(int A) { } public int A { get; init; }"
                                + " public void Deconstruct(out int A) { A = 0; } }"));
    }
}
