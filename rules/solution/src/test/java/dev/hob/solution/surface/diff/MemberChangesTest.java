package dev.hob.solution.surface.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Members of classes that went, came, moved or changed their type. */
class MemberChangesTest {

    private static void same(String before, String after) {
        assertEquals(List.of(), Diffs.between(before, after));
    }

    private static void changed(String change, String before, String after) {
        assertEquals(List.of(change), Diffs.between(before, after));
    }

    @Test
    void aMemberThatWentBreaksThoseWhoCouldUseIt() {
        changed(
                "member-removed M:C.M [callers] public void M() →",
                "public sealed class C { public void M() { } }",
                "public sealed class C { }");
        changed(
                "member-removed F:C.f [subclasses] protected int f →",
                "public class C { protected int f; }",
                "public class C { }");
        changed(
                "member-removed M:C.M [callers, overriders] public virtual void M() →",
                "public class C { public virtual void M() { } }",
                "public class C { }");
    }

    @Test
    void whatNobodyCouldUseIsNoLoss() {
        same(
                "public class C { private int f; internal void M() { } private protected int p; void N() { } }",
                "public class C { }");
        same("public sealed class C { protected void M() { } }", "public sealed class C { }");
        same("class C { public void M() { } }", "");
        same(
                "public class C : System.IDisposable { void System.IDisposable.Dispose() { } }",
                "public class C : System.IDisposable { }");
    }

    @Test
    void aMemberThatMovedToABaseClassIsStillThere() {
        assertEquals(
                List.of("type-added T:B []"),
                Diffs.brief(
                        "public class C { public int P { get; } public void M(int a) { } protected C() { } }",
                        "public class B { public int P { get; } public void M(int a) { } }"
                                + " public class C : B { protected C() { } }"));
        same(
                "public class B<T> { public void M(T a) { } } public class C : B<int> { public new void M(int a) { } }",
                "public class B<T> { public void M(T a) { } } public class C : B<int> { }");
    }

    @Test
    void anOverrideIsNoMemberOfItsOwn() {
        same("public class C { public override string ToString() => \"\"; }", "public class C { }");
        same("public class C { }", "public class C { public override string ToString() => \"\"; }");
    }

    @Test
    void newMembersBreakNobody() {
        changed(
                "member-added P:C.P [] → public int P { get; set; }",
                "public class C { }",
                "public class C { public int P { get; set; } }");
    }

    @Test
    void anAbstractMemberBreaksDerivedClasses() {
        changed(
                "abstract-member-added M:C.M [subclasses] → public abstract void M()",
                "public abstract class C { }",
                "public abstract class C { public abstract void M(); }");
        changed(
                "abstract-member-added M:C.M [subclasses] public virtual void M() → public abstract void M()",
                "public abstract class C { public virtual void M() { } }",
                "public abstract class C { public abstract void M(); }");
        // Nobody outside can derive from it.
        changed(
                "member-added M:C.M [] → public abstract void M()",
                "public abstract class C { internal C() { } }",
                "public abstract class C { internal C() { } public abstract void M(); }");
    }

    @Test
    void aTypeThatChanged() {
        changed(
                "type-changed P:C.P [callers] public int P { get; set; } → public long P { get; set; }",
                "public class C { public int P { get; set; } }",
                "public class C { public long P { get; set; } }");
        changed(
                "type-changed F:C.Clock [subclasses] protected readonly ISystemClock Clock → protected readonly IClock"
                        + " Clock",
                "public class C { protected readonly X.ISystemClock Clock; }",
                "public class C { protected readonly Y.IClock Clock; }");
        changed(
                "type-changed P:C.P [callers] public X.Key P { get; } → public Y.Key P { get; }",
                "public class C { public X.Key P { get; } }",
                "public class C { public Y.Key P { get; } }");
    }

    @Test
    void whoCanSetAProperty() {
        changed(
                "setter-removed P:C.P [callers] public int P { get; set; } → public int P { get; }",
                "public class C { public int P { get; set; } }",
                "public class C { public int P { get; private set; } }");
        changed(
                "setter-removed P:C.P [callers] public int P { get; set; } → public int P { get; init; }",
                "public class C { public int P { get; set; } }",
                "public class C { public int P { get; init; } }");
        changed(
                "setter-removed P:C.P [subclasses] public int P { get; protected set; } → public int P { get; }",
                "public class C { public int P { get; protected set; } }",
                "public class C { public int P { get; } }");
        changed(
                "setter-removed F:C.f [callers] public int f → public readonly int f",
                "public class C { public int f; }",
                "public class C { public readonly int f; }");
        changed(
                "getter-removed P:C.P [callers] public int P { get; set; } → public int P { set; }",
                "public class C { public int P { get; set; } }",
                "public class C { public int P { set { } } }");
        same("public class C { public int P { get; internal set; } }", "public class C { public int P { get; } }");
        same("public class C { public int P { get; } }", "public class C { public int P { get; set; } }");
    }

    @Test
    void aRequiredMemberMustBeSetByWhoCreatesAnObjectUnlessTheConstructorPromisesIt() {
        changed(
                "became-required P:C.P [callers, subclasses] public int P { get; set; } → public required int P { get;"
                        + " set; }",
                "public class C { public int P { get; set; } }",
                "public class C { public required int P { get; set; } }");
        changed(
                "became-required P:C.P [subclasses] public int P { get; set; } → public required int P { get; set; }",
                "public class C { public C(int p) { } public int P { get; set; } }",
                "public class C { [SetsRequiredMembers] public C(int p) { } public required int P { get; set; } }");
        changed(
                "became-required P:C.P [callers] → public required int P { get; set; }",
                "public sealed class C { }",
                "public sealed class C { public required int P { get; set; } }");
    }

    @Test
    void aFieldThatBecameAPropertyServesTheSameCode() {
        changed(
                "kind-changed F:C.P [] public int P → public int P { get; set; }",
                "public class C { public int P; }",
                "public class C { public int P { get; set; } }");
        changed(
                "kind-changed F:C.P [callers] public int P → public int P { get; }",
                "public class C { public int P; }",
                "public class C { public int P { get; } }");
        changed(
                "kind-changed F:C.P [callers] public const int P = 1 → public static readonly int P",
                "public class C { public const int P = 1; }",
                "public class C { public static readonly int P = 1; }");
    }

    @Test
    void modifiers() {
        assertEquals(
                List.of("became-static M:C.M [callers]"),
                Diffs.brief("public class C { public void M() { } }", "public class C { public static void M() { } }"));
        assertEquals(
                List.of("became-instance M:C.M [callers]"),
                Diffs.brief("public class C { public static void M() { } }", "public class C { public void M() { } }"));
        assertEquals(
                List.of("sealed M:C.M [overriders]"),
                Diffs.brief(
                        "public class C { public virtual void M() { } }", "public class C { public void M() { } }"));
        assertEquals(
                List.of("access-changed M:C.M [callers]"),
                Diffs.brief("public class C { public void M() { } }", "public class C { protected void M() { } }"));
        assertEquals(
                List.of("access-changed M:C.M [overriders]"),
                Diffs.brief(
                        "public class C { protected virtual void M() { } }",
                        "public class C { public virtual void M() { } }"));
        same("public class C { public void M() { } }", "public class C { public async virtual void M() { } }");
    }

    @Test
    void obsoleteMembersStillWorkUnlessTheyAreErrors() {
        changed(
                "obsoleted M:C.M [] public void M() → Use N.",
                "public class C { public void M() { } }",
                "public class C { [Obsolete(\"Use N.\")] public void M() { } }");
        changed(
                "obsoleted T:C [callers] public class C → Gone.",
                "[Obsolete(\"Soon gone.\")] public class C { }",
                "[System.ObsoleteAttribute(\"Gone.\", error: true)] public class C { }");
        changed(
                "became-experimental P:C.P [callers] public int P { get; } → X1",
                "public class C { public int P { get; } }",
                "public class C { [Experimental(\"X1\")] public int P { get; } }");
        same(
                "public class C { [Obsolete(\"Use N.\")] public void M() { } }",
                "public class C { [Obsolete(\"Please use N.\"), Other] public void M() { } }");
    }
}
