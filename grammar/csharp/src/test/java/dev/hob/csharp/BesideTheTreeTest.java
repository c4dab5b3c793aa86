package dev.hob.csharp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a source tells that is no part of its tree: directives, and what documentation comments refer to. */
class BesideTheTreeTest {

    @Test
    void directivesTellTheirNameAndArgument() {
        CSharpSource source = CSharpSource.read("""
                #!/usr/bin/env dotnet
                #:package A@1.0
                #nullable enable warnings
                #pragma warning disable CS1591, IDE0051 // old
                #region Types
                #line 20 "a.cs"
                class C { }
                #endregion
                #if A
                #pragma once
                #endif
                """, Set.of());

        assertEquals(
                List.of(
                        "! /usr/bin/env dotnet",
                        ": package A@1.0",
                        "nullable enable warnings",
                        "pragma warning disable CS1591, IDE0051 // old",
                        "region Types",
                        "line 20 \"a.cs\"",
                        "endregion ",
                        "if A",
                        "endif "),
                source.directives().stream()
                        .map(directive -> directive.name() + " " + directive.argument())
                        .toList());
    }

    @Test
    void documentationCommentsTellWhatTheyReferTo() {
        String text = """
                /// <summary>As <see cref="List{T}.Add(T)"/> and <see cref='A.B&lt;C&gt;' />.</summary>
                /** <exception cref="T:System.Exception">x</exception> */
                class C { string s = "<see cref=\"Not\"/>"; } // <see cref="Not"/>
                //// <see cref="Not"/>
                /*** <see cref="Not"/> */
                """;
        List<CrefReference> references = CSharpSource.read(text, Set.of()).crefs();

        assertEquals(
                List.of("List{T}.Add(T)", "A.B&lt;C&gt;", "T:System.Exception"),
                references.stream().map(CrefReference::text).toList());
        assertEquals(List.of("List", "T", "Add", "T"), names(references.get(0)));
        assertEquals(List.of("A", "B", "C"), names(references.get(1)));
        assertEquals(List.of("System", "Exception"), names(references.get(2)));
        assertTrue(references.get(2).isId());
        for (CrefReference reference : references) {
            for (CrefReference.Name name : reference.names()) {
                assertEquals(name.text(), text.substring(name.start(), name.end()));
            }
        }
    }

    private static List<String> names(CrefReference reference) {
        return reference.names().stream().map(CrefReference.Name::text).toList();
    }
}
