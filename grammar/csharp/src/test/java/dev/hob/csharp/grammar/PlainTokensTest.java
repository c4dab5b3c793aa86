package dev.hob.csharp.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.language.Utf16CharStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is cut by hand is what the lexer grammar says: both ways give the same tokens, comments and problems. */
class PlainTokensTest {

    @Test
    void theSameTokensForEveryAcceptedSource() {
        for (String text : AcceptedSources.texts()) {
            assertEquals(tokens(text, false), tokens(text, true));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class classes @class _ a1 __arglist __x",
                "int integer Int \u00e9t\u00e9 int\u00e9 caf\u00e9 a\\u0041b \\u0041",
                "0 12 1_000 1. 1.5 1.ToString() .5 0x1F 0b1 1u 1UL 1f 1e3 9d 1..2 a.1 007",
                "\"\" \"a\" \"\"\"raw \"quoted\" text\"\"\" \"u8\"u8 \"U8\"U8 \"\\n\\\"\" \"\\u0041\" \"\\q\" \"\"\"\" \"open\n",
                "\"ends with a backslash \\",
                "a=b==c=>d!=e!f!!g=!h a ?? b ??= c?.d ? e : f::g",
                "a<b<<c<<=d<=e>f>>g>>>h>=i>>=j",
                "x/y //c\n/y /* d */ z /**/ /***/ /* open",
                "a//\u0085b\n//\u2028c//d\r\ne//f\rg",
                "$\"a{b}c{d:e}{(f ? g : h)}\" $@\"\"\"{i}\" $$\"\"\"{{j}}{k}\"\"\" @\"l\"\"m\"",
                "#if A\n#endif\n # region b\n#endregion\nc #d",
                "a\u00a0b\u2003c\ufeffd\u001ae\u000bf\fg\u0000h",
                "'a' '\\'' '\"' 'ab' '",
            })
    void theSameTokensForEdges(String text) {
        assertEquals(tokens(text, false), tokens(text, true));
    }

    @Property(tries = 2000)
    @Label("the same tokens for any text")
    void theSameTokensForAnyText(@ForAll("texts") String text) {
        assertEquals(tokens(text, false), tokens(text, true));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\"",
                "\"\"",
                "\"\"\"",
                "'",
                "\\",
                "\\n",
                "\\u0041",
                "/",
                "//",
                "/*",
                "*/",
                "*",
                "#",
                "#if x\n",
                "#endif\n",
                "{",
                "}",
                "(",
                ")",
                "[",
                "]",
                "<",
                ">",
                "=",
                "!",
                "?",
                ":",
                ".",
                "..",
                ",",
                ";",
                "$",
                "@",
                "$\"",
                "@\"",
                "0",
                "1",
                "9",
                "_",
                "e",
                "u8",
                "x",
                "f",
                "int",
                "class",
                "var",
                "where",
                "name",
                "\u00e9",
                "\u0085",
                "\u2028",
                "\n",
                "\r",
                "\r\n",
                " ",
                "\t",
                "\u00a0",
                "\ud83d\ude00",
                "\u0000",
                "-",
                "+",
                "~",
                "&",
                "|");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    private static List<String> tokens(String text, boolean grammarAlone) {
        Trivia trivia = new Trivia();
        CSharpLexer lexer = new CSharpLexer(new Utf16CharStream(text, "test"));
        lexer.begin(Set.of(), trivia);
        if (grammarAlone) {
            lexer.withoutPlainTokens();
        }
        List<String> found = new ArrayList<>();
        CSharpToken token;
        do {
            token = lexer.nextToken();
            found.add(token.toString());
        } while (token.getType() != Token.EOF);
        found.add("comments " + trivia.comments());
        found.add("inactive " + trivia.inactive());
        found.add("problems " + trivia.problems());
        return found;
    }
}
