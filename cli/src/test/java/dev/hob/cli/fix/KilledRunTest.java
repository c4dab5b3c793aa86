package dev.hob.cli.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed while it writes leaves every file old or new, and the next run completes it. */
class KilledRunTest {

    private static final int FILES = 150;
    private static final int RUNS = 30;
    private static final int ENOUGH = 3;
    private static final String OLD = "class C { } // old, and some more text to write\n".repeat(60);
    private static final String NEW = OLD.replace("old", "new");

    /** Longer than a run needs to write all; the first delays may come too late, the later ones adapt. */
    private static final int LONGEST_DELAY = 400;

    @TempDir
    private Path root;

    @Test
    void everyFileIsOldOrNew() throws Exception {
        Random random = new Random(7);
        int longest = LONGEST_DELAY;
        int cutShort = 0;
        for (int run = 0; run < RUNS && cutShort < ENOUGH; run++) {
            writeOld();
            int delay = random.nextInt(longest);
            killedAfter(delay);

            long changed = changed();
            if (changed == FILES) {
                longest = Math.max(2, delay);
            } else if (changed > 0) {
                cutShort++;
            }
            new FixApplier(root)
                    .apply(FixPlan.of(WordRules.audit(root), FixChoice.ofAllRules(false))
                            .patches());
            assertEquals(FILES, changed());
            assertEquals(FILES, files().size(), "nothing else is left behind");
        }
        assertTrue(cutShort > 0, "no run was killed in the middle");
    }

    private void writeOld() throws IOException {
        for (int i : IntStream.range(0, FILES).toArray()) {
            Files.writeString(root.resolve("C" + i + ".cs"), OLD);
        }
    }

    private void killedAfter(int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FixUntilKilled.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertEquals(FixUntilKilled.READY, out.readLine());
            Thread.sleep(milliseconds);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** How many files are new; the others are old, to the byte. */
    private long changed() throws IOException {
        long changed = 0;
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith(".")) {
                continue;
            }
            String text = Files.readString(file);
            assertTrue(text.equals(OLD) || text.equals(NEW), file + " is neither old nor new");
            changed += text.equals(NEW) ? 1 : 0;
        }
        return changed;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.toList();
        }
    }
}
