package dev.hob.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** As no-color.org and bixense.com/clicolors say. */
class TerminalFeaturesTest {

    @Test
    void aTerminalTakesColoursAndAFileDoesNot() {
        assertEquals(new TerminalFeatures(true, true), TerminalFeatures.of(Map.of(), true, true));
        assertEquals(new TerminalFeatures(false, true), TerminalFeatures.of(Map.of(), false, true));
        assertEquals(new TerminalFeatures(true, false), TerminalFeatures.of(Map.of(), true, false));
    }

    @Test
    void noColourMeansNoColourWhateverElseIsSaid() {
        assertEquals(false, colour(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"), true));
        assertEquals(true, colour(Map.of("NO_COLOR", ""), true), "empty is unset");
        assertEquals(false, colour(Map.of("CLICOLOR", "0"), true));
    }

    @Test
    void coloursCanBeForcedIntoAPipe() {
        assertEquals(true, colour(Map.of("CLICOLOR_FORCE", "1"), false));
        assertEquals(false, colour(Map.of("CLICOLOR_FORCE", "0"), false));
    }

    @Test
    void aDumbTerminalGetsNeither() {
        assertEquals(TerminalFeatures.NONE, TerminalFeatures.of(Map.of("TERM", "dumb"), true, true));
    }

    private static boolean colour(Map<String, String> environment, boolean terminal) {
        return TerminalFeatures.of(environment, terminal, terminal).colour();
    }
}
