package dev.hob.solution.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What can be said of a file without parsing it. */
class FileOutlineTest {

    private static FileOutline outline(String text) {
        return FileOutline.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("types of all kinds, nested ones too")
    void types() {
        FileOutline outline = outline("""
                public sealed partial class A<T> where T : new() { struct B { } interface C { } }
                record D(int X); record class E; readonly record struct F { }
                enum @enum { G }
                delegate Task<int> H<in T>(T t) where T : class;
                delegate (int, string) I((int A, int B) t);
                class Größe { }
                """);
        assertTrue(
                outline.types().containsAll(Set.of("A", "B", "C", "D", "E", "F", "enum", "H", "I", "Größe")),
                outline::toString);
    }

    @Test
    @DisplayName("namespaces, where they stand first on their line")
    void namespaces() {
        assertEquals(Set.of("A.B", "C", "D"), outline("""
                namespace A . B { }
                namespace C
                {
                } namespace D { }
                // in the namespace E there is
                """).namespaces());
        assertEquals(Set.of("F.G"), outline("\uFEFFnamespace F.G;").namespaces());
    }

    @Test
    @DisplayName("extension methods, generic or with attributes on the receiver")
    void extensionMethods() {
        FileOutline outline = outline("""
                static class X
                {
                    public static void One(this string s) { }
                    static T Two<T, U>( this T t, U u) => t;
                    static void Three(
                        [NotNull] this string s) => Four(this.Name, this);
                }
                """);
        assertEquals(Set.of("One", "Two", "Three"), outline.extensionMethods());
        assertFalse(outline.extensionBlocks());
        assertTrue(outline("static class X {\n  extension(string s) { }\n}").extensionBlocks());
    }

    @Test
    @DisplayName("global using directives")
    void globalUsings() {
        assertTrue(outline("global using System;").globalUsings());
        assertTrue(outline("// first\n  global   using static System.Math;").globalUsings());
        assertFalse(outline("using System; class A { global::B b; }").globalUsings());
    }

    @Property
    @Label("no text is too odd")
    void anyText(
            @ForAll @Chars({'n', 'a', 'm', 'e', 's', 'p', 'c', 'l', '(', ')', '<', '>', '[', ']', ' ', '.', 'é'})
                    String text) {
        outline(text + " class " + text + " delegate " + text + "(this " + text);
    }
}
