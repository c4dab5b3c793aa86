package dev.hob.csharp.razor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.SyntaxError;
import dev.hob.csharp.ast.IdentifierName;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken views and components: one clear error, what is sound is there, and no text takes long. */
class BrokenRazorTest {

    private static final int TEN_MEGABYTES = 10_000_000;
    private static final int QUARTER_OF_A_MEGABYTE = 250_000;

    private static CSharpSource read(String text) {
        return RazorSource.read(text, Set.of(), RazorFile.alone("Pages/Index.cshtml"));
    }

    private static String firstError(CSharpSource source) {
        return source.errors().stream()
                .map(error -> error.line() + ":" + error.column() + " " + error.message())
                .findFirst()
                .orElse("none");
    }

    private static boolean names(CSharpSource source, String name) {
        return source.tree()
                .descendants(IdentifierName.class)
                .any(each -> each.getName().equals(name));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            @before @F(a @after                     | 1:11 '(' without ')'
            @before @(a                             | 1:10 '(' without ')'
            @before @{ a();                         | 1:10 '{' without '}'
            @before @if (a) { <p>@b</p>             | 1:17 '{' without '}'
            @before @if (a { <p>@b</p> }            | 1:13 '(' without ')'
            @before @{ <p> a(); }                   | 1:12 the element 'p' is not closed
            @before @{ </p> a(); }                  | 1:12 the end tag 'p' closes nothing that is open here
            @before @{ a b c }                      | 1:16 expected ';' before 'c'
            @before @* never closed                 | 1:9 unfinished comment: expected '*@'
            @before @section A { <p>                | 1:20 '{' without '}'
            @before @("a)                           | 1:10 '(' without ')'
            """)
    void isToldInOneLineAndWhatStandsBeforeIsThere(String text, String error) {
        CSharpSource source = read(text);

        assertEquals(error.strip(), firstError(source));
        assertTrue(names(source, "before"));
    }

    @Test
    void whatStandsBehindIsThereToo() {
        CSharpSource source = read("""
                <p>@F(a</p>
                @if (b) { @G[1 }
                @{ c d; }
                @functions { int e f; int G() => after1; }
                <p>@after2</p>
                """);

        assertEquals("1:6 '(' without ')'", firstError(source));
        assertTrue(names(source, "after1") && names(source, "after2"));
    }

    @Test
    void aBrokenDirectiveBreaksNothingElse() {
        CSharpSource source = read("@using $name$\n@inject Tools\n@model A<\n@after");

        assertEquals("1:8 unexpected character '$'", firstError(source));
        assertTrue(names(source, "after"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "@a ",
                "@(",
                "@(a",
                "@{",
                "@{ ",
                "@if(a){",
                "@if(a)",
                "@if(a)if(b)",
                "@a(",
                "@a[",
                "@a(b) ",
                "@*",
                "<",
                "<a ",
                "<a b=\"",
                "<p>",
                "</p>",
                "<!--",
                "<script>",
                "@{<p>",
                "@{</p>",
                "@{<p>@{",
                "@{@:",
                "@{@<p>",
                "@(@<p>",
                "{",
                "}",
                "@section A {",
                "@functions {",
                "@using A\n",
                "@inject A B\n",
                "@model A\n",
                "@switch(a){case 1:",
                "@do{}while(",
                "@try{",
                "\"",
                "'",
                "@\"",
                "@$\"{",
                "@(\"",
                "@($\"{",
                "@(\"\"\"",
                "@{//",
                "@{/*",
                "#if A\n",
                "@{\n#if A\n",
                "@a.b",
                "@a?.b![c]",
                "@else",
                "@await ",
                "\0",
                "\uD800",
                "@{ new {",
                "@{ a => {",
                "@{ ( { [ ",
                "@{ ) } ] "
            })
    void muchOfAnythingIsReadInLinearTime(String piece) {
        String text = piece.repeat(QUARTER_OF_A_MEGABYTE / piece.length());
        List<SyntaxError> errors = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> read(text).errors());

        assertTrue(errors.stream().noneMatch(error -> error.message().isBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p class=\"a\">some text</p>\n", "\0\1\2\uFFFD", "@{ a(); }\n"})
    void tenMegabytesAreReadOrRefused(String piece) {
        String text = piece.repeat(TEN_MEGABYTES / piece.length());
        List<SyntaxError> errors = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> read(text).errors());

        assertTrue(errors.isEmpty() || errors.get(0).message().startsWith("more than 4000000 tokens"));
    }

    @Test
    void randomTextIsRead() {
        String[] pieces = {
            "@",
            "{",
            "}",
            "(",
            ")",
            "<p>",
            "</p>",
            "\"",
            "'",
            "a",
            " ",
            "\n",
            ";",
            "if",
            "@if(a)",
            "@{",
            "<",
            ">",
            "/",
            "*",
            "@*",
            "*@",
            "@functions {",
            "@code {",
            "@section A {",
            "$\"",
            "\"\"\"",
            "//",
            "@:",
            "@<b>",
            "</b>",
            "=",
            "=>",
            "case",
            ":",
            "else",
            "[",
            "]",
            "?.",
            "!",
            "@model ",
            "@using ",
            "@inject ",
            "@typeparam ",
            "where",
            "@onclick=\"",
            "#if",
            "#endif",
            "<script>",
            "</script>"
        };
        Random random = new Random(42);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String file = i % 2 == 0 ? "A.cshtml" : "A.razor";
            RazorInvariants.check(RazorSource.read(text.toString(), Set.of(), RazorFile.alone(file)));
        }
    }
}
