package dev.hob.solution.surface.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What breaks those who implement interfaces. */
class InterfaceChangesTest {

    private static void changed(String change, String before, String after) {
        assertEquals(
                List.of(change),
                Diffs.between("public interface I { " + before + " }", "public interface I { " + after + " }"));
    }

    @Test
    void aMemberMoreIsAMemberToImplement() {
        changed("interface-member-added M:I.M [implementers] → void M()", "", "void M();");
        changed("interface-member-added P:I.P [implementers] → int P { get; set; }", "", "int P { get; set; }");
        changed(
                "interface-member-added P:I.P [implementers] int P { get; } → int P { get; set; }",
                "int P { get; }",
                "int P { get; set; }");
    }

    @Test
    void oneThatBringsItsBodyIsNot() {
        changed("interface-member-added M:I.M [] → virtual void M()", "", "void M() { }");
        changed("interface-member-added P:I.P [] → virtual int P { get; }", "", "int P => 1;");
        changed("member-added M:I.M [] → static void M()", "", "static void M() { }");
    }

    @Test
    void aMemberThatWentOrChanged() {
        changed("member-removed M:I.M [callers, implementers] void M() →", "void M();", "");
        changed(
                "signature-changed M:I.M [callers, implementers] void M(int a) → void M(string a)",
                "void M(int a);",
                "void M(string a);");
        changed(
                "signature-changed M:I.M [implementers] void M(int a) → void M(int a, int b = 0)",
                "void M(int a);",
                "void M(int a, int b = 0);");
        changed("interface-member-added M:I.M [implementers] virtual void M() → void M()", "void M() { }", "void M();");
        changed("parameter-renamed M:I.M [callers] a → b", "void M(int a);", "void M(int b);");
    }

    @Test
    void aMemberThatMovedToABaseInterfaceIsStillThere() {
        assertEquals(
                List.of("type-added T:B []"),
                Diffs.brief(
                        "public interface I { void M(); }",
                        "public interface B { void M(); } public interface I : B { }"));
    }

    @Test
    void aNewBaseInterfaceAsksForItsMembers() {
        assertEquals(
                List.of("base-added T:I [implementers]"),
                Diffs.brief(
                        "public interface B { void M(); } public interface I { }",
                        "public interface B { void M(); } public interface I : B { }"));
        assertEquals(
                List.of(),
                Diffs.brief(
                        "public interface B { } public interface I { }",
                        "public interface B { } public interface I : B { }"));
    }
}
