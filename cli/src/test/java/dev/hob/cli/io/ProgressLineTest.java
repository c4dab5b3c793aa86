package dev.hob.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ProgressLineTest {

    private static final String ERASED = "\r\u001B[K";

    private final StringWriter terminal = new StringWriter();

    @Test
    void aShortRunShowsNothing() {
        ProgressLine line = new ProgressLine(new PrintWriter(terminal), Duration.ofMinutes(1));
        line.expect(1);
        line.fileDone();
        line.close();

        assertEquals("", terminal.toString());
    }

    @Test
    void aLongRunIsDrawnOverItselfAndErased() throws InterruptedException {
        ProgressLine line = new ProgressLine(new PrintWriter(terminal), Duration.ZERO);
        await("Reading the solution …");
        line.expect(4);
        line.fileDone();
        await("Analysing ██████░░░░░░░░░░░░░░░░░░ 1 of 4 files");
        line.close();

        String drawn = terminal.toString();
        assertTrue(drawn.endsWith(ERASED), drawn);
        assertEquals(0, drawn.chars().filter(c -> c == '\n').count(), "it stays on its line");
    }

    @Test
    void theLineFitsIntoANarrowTerminal() {
        assertTrue(ProgressLine.text(123_456, 123_456).length() < 79);
    }

    private void await(String text) throws InterruptedException {
        while (!terminal.toString().contains(ERASED + text)) {
            Thread.sleep(5);
        }
    }
}
