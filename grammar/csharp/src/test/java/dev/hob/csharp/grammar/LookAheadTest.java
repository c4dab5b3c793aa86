package dev.hob.csharp.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LookAheadTest {

    private static final Path PARSER =
            Path.of("target/generated-sources/antlr4/dev/hob/csharp/grammar/CSharpParser.java");

    /**
     * ANTLR writes a plain switch where one token decides and a call of adaptivePredict where it does not. A grammar
     * change that needs more look-ahead wants a decision in the token pass instead.
     */
    @Test
    void one_token_decides_everywhere() throws IOException {
        String parser = Files.readString(PARSER);

        assertEquals(0, parser.split("adaptivePredict\\(", -1).length - 1);
    }
}
