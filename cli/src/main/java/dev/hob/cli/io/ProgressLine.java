package dev.hob.cli.io;

import dev.hob.rule.AnalysisProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Says on a terminal how far a long run is: one line on standard error that appears after a while, is drawn over, and leaves nothing behind. A
 * short run never shows it.
 */
public final class ProgressLine implements AnalysisProgress, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PERIOD = Duration.ofMillis(150);
    private static final int WIDTH = 24;
    private static final String ERASED = "\r\u001B[K";

    private final PrintWriter err;
    private final Thread drawing;
    private final AtomicInteger expected = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    ProgressLine(PrintWriter err, Duration patience) {
        this.err = err;
        this.drawing = new Thread(() -> draw(patience), "progress");
        drawing.setDaemon(true);
        drawing.start();
    }

    /** A line on {@code terminal}. */
    public static ProgressLine on(Terminal terminal) {
        return new ProgressLine(terminal.err(), PATIENCE);
    }

    @Override
    public void expect(int files) {
        expected.addAndGet(files);
    }

    @Override
    public void fileDone() {
        done.incrementAndGet();
    }

    /** Ends and erases it; nothing is drawn afterwards. */
    @Override
    public void close() {
        drawing.interrupt();
        try {
            drawing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void draw(Duration patience) {
        boolean drawn = false;
        try {
            Thread.sleep(patience.toMillis());
            while (true) {
                err.print(ERASED + text(done.get(), expected.get()));
                err.flush();
                drawn = true;
                Thread.sleep(PERIOD.toMillis());
            }
        } catch (InterruptedException e) {
            if (drawn) {
                err.print(ERASED);
                err.flush();
            }
        }
    }

    /** Short enough for the narrowest of terminals: a line that wraps cannot be drawn over. */
    static String text(int done, int expected) {
        if (expected == 0) {
            return "Reading the solution …";
        }
        int full = (int) ((long) WIDTH * Math.min(done, expected) / expected);
        return "Analysing " + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + done + " of " + expected + " files";
    }
}
