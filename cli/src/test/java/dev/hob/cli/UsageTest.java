package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.Level;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage: exit code 2, one line on standard error, nothing on standard output, nothing audited. */
class UsageTest {

    private static final String COMMANDS =
            "audit, fix, rules, explain, syntax, model, surface, surface-diff, completion";

    @TempDir
    private Path folder;

    private final FakeEngine engine = new FakeEngine(Audits.with(Audits.finding(Level.ERROR)));

    private String refused(String... args) {
        Run run = Run.of(engine, args);
        assertEquals(2, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(List.of(), engine.requests());
        return run.err().strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rules", "--made-up"})
    void anOptionThatIsNotBuiltIsUnknown(String option) {
        String line = refused("audit", folder.toString(), option, "x");

        assertTrue(line.startsWith("hob audit: unknown option '" + option + "'"), line);
        assertTrue(
                line.endsWith(
                        "known are --allow-unparsed, --baseline, --config, --exclude, --fail-on, --from, --help, --include,"
                                + " --quiet, --report, --root, --ruleset, --surface,"
                                + " --threads, --to, --version, -V, -h"),
                line);
    }

    @Test
    void aMistypedOptionGetsAHint() {
        String line = refused("audit", "--reports", "sarif");

        assertTrue(line.contains("'--reports'; did you mean --report"), line);
    }

    @Test
    void aFixOptionIsUnknownToAudit() {
        refused("audit", folder.toString(), "--apply");
    }

    @Test
    void anUnknownCommandNamesTheKnownOnes() {
        assertEquals("hob: unknown command 'work'; known are " + COMMANDS, refused("work"));
    }

    @Test
    void noCommandAtAll() {
        assertEquals("hob: a command is missing; known are " + COMMANDS, refused());
    }

    @Test
    void aPathThatDoesNotExist() {
        assertEquals(
                "hob audit: no such file or folder: " + folder.resolve("no such"),
                refused("audit", folder.resolve("no such").toString()));
    }

    @Test
    void aRootThatDoesNotHoldThePath() {
        Path root = Path.of("src");
        assertEquals(
                "hob audit: " + folder + " is not in --root " + root,
                refused("audit", folder.toString(), "--root", root.toString()));
    }

    @Test
    void twoPaths() {
        assertEquals("hob audit: one argument too many: 'b'", refused("audit", folder.toString(), "b"));
    }

    @Test
    void anUnknownReportFormatNamesTheKnownOnes() {
        String line = refused("audit", folder.toString(), "--report", "pdf=x.pdf");

        assertTrue(
                line.contains(
                        "unknown format 'pdf'; known are console, sarif, html, markdown, json, junit, gitlab, sonar,"
                                + " each also as FORMAT=FILE"),
                line);
    }

    @Test
    void anUnknownFlavourOfSarifNamesTheKnownOnes() {
        String line = refused("audit", folder.toString(), "--report", "sarif:jenkins=x.sarif");

        assertTrue(
                line.contains("unknown flavour 'jenkins' of sarif; known are github, azure, gitlab, visualstudio,"
                        + " as in sarif:azure"),
                line);
    }

    @Test
    void aFlavourOfAFormatThatHasNone() {
        String line = refused("audit", folder.toString(), "--report", "html:azure=x.html");

        assertTrue(line.contains("html has no flavour 'azure'; only sarif has flavours"), line);
    }

    @Test
    void twoReportsToStandardOutput() {
        assertEquals(
                "hob audit: only one report can go to standard output: write --report FORMAT=FILE",
                refused("audit", folder.toString(), "--report", "sarif", "--report", "console"));
    }

    @Test
    void twoReportsToOneFile() {
        Path file = folder.resolve("a");
        assertEquals(
                "hob audit: two reports cannot go to one file: " + file,
                refused("audit", folder.toString(), "--report=sarif=" + file, "--report=console=" + folder + "/./a"));
    }

    @Test
    void aReportWithoutAFileName() {
        assertTrue(refused("audit", "--report", "sarif=").contains("no file name behind 'sarif='"));
    }

    @Test
    void anUnknownThreshold() {
        String line = refused("audit", folder.toString(), "--fail-on", "fatal");

        assertTrue(line.contains("unknown level 'fatal'; known are error, warning, note, never"), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "257", "many", "1.5"})
    void threadsOutOfRange(String threads) {
        assertTrue(refused("audit", folder.toString(), "--threads", threads).contains("--threads"));
    }

    @Test
    void anOptionGivenTwice() {
        assertTrue(
                refused("audit", folder.toString(), "--from=6.3", "--from=6.2").contains("--from"));
    }

    @Test
    void anOptionWithoutItsValue() {
        assertTrue(refused("audit", folder.toString(), "--from").contains("--from"));
    }

    @Test
    void whatTheEngineRefuses() {
        assertEquals(
                "hob audit: unknown release '9.9'; known are 6.3, 7.0",
                refused("audit", folder.toString(), "--from", "9.9"));
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        Run help = Run.of(engine, "audit", "--help");
        assertEquals(0, help.exitCode());
        assertEquals("", help.err());
        assertTrue(help.out().contains("--fail-on"), help.out());

        Run version = Run.of(engine, "--version");
        assertEquals(0, version.exitCode());
        assertTrue(version.out().matches("hob \\d+\\.\\d+\\.\\d+.*\\R"), version.out());
    }
}
