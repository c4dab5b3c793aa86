package dev.hob.solution.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketBalanceTest {

    private static boolean holds(String source) {
        return BracketBalance.holds(source.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "class A { void M(int[] a) { } }",
                "class A { } // }",
                "class A { /* } ( */ }",
                "class A { char c = '{'; char d = '\\''; }",
                "class A { string s = \"}\\\"}\"; }",
                "class A { string s = @\"}\"\"}\\\"; }",
                "class A { string s = $@\"}\"; }",
                "class A { string s = @$\"}\"; }",
                "class A { string s = \"\"\"}\"} \"\"\"; }",
                "#region it's a { region\nclass A { }\n  #endregion }\n",
                "class A { string s = $\"{d[\"key\"]}\"; }",
            })
    void soundFiles(String source) {
        assertEquals(true, holds(source), source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A {",
                "class A { } }",
                "class A { void M( { } }",
                "class A { int[) a; }",
                "class A { void M() { /* never closed } }",
                "class A { string s = \"\"\" never closed }",
                "MZ\u0000\u0000 binary",
            })
    void brokenFiles(String source) {
        assertEquals(false, holds(source), source);
    }

    @Test
    void branchesThatRepeatABracketAreDoubted() {
        assertEquals(false, holds("#if A\nclass A {\n#else\nclass B {\n#endif\n}"));
    }
}
