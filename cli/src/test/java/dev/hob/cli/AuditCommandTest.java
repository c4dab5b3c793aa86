package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.cli.io.Terminal;
import dev.hob.cli.settings.Settings;
import dev.hob.findings.AuditResult;
import dev.hob.findings.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {

    private static final AuditResult ERROR = Audits.with(Audits.finding(Level.ERROR));

    @TempDir
    private Path folder;

    private Run audit(AuditResult result, String... options) {
        return audit(new FakeEngine(result), options);
    }

    private Run audit(FakeEngine engine, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "audit";
        args[1] = folder.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of(engine, args);
    }

    @Test
    void writesTheConsoleReportAndNothingElse() {
        Run run = audit(ERROR);

        assertTrue(run.out().contains("A.cs:1:11: error OldUsed\n"), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, error, 4",
        "ERROR, note, 4",
        "ERROR, never, 0",
        "WARNING, error, 0",
        "WARNING, warning, 4",
        "NOTE, warning, 0",
        "NOTE, note, 4",
    })
    void endsWith4WhenAFindingReachesTheThreshold(Level level, String failOn, int exitCode) {
        assertEquals(
                exitCode,
                audit(Audits.with(Audits.finding(level)), "--fail-on", failOn).exitCode());
    }

    @Test
    void failsOnErrorsUnlessToldOtherwise() {
        assertEquals(4, audit(ERROR).exitCode());
        assertEquals(0, audit(Audits.with(Audits.finding(Level.WARNING))).exitCode());
        assertEquals(0, audit(Audits.with()).exitCode());
    }

    @Test
    void aFileThatWasNotAnalysedWeighsMoreThanFindings() {
        AuditResult incomplete = Audits.withUnparsedFileAnd(Audits.finding(Level.ERROR));

        assertEquals(5, audit(incomplete).exitCode());
        assertEquals(4, audit(incomplete, "--allow-unparsed").exitCode());
        assertEquals(5, audit(Audits.withUnparsedFileAnd()).exitCode());
        assertEquals(0, audit(Audits.withUnparsedFileAnd(), "--allow-unparsed").exitCode());
    }

    @Test
    void writesSeveralReportsAndTellsWhere() throws IOException {
        Path sarif = folder.resolve("new folder/audit.sarif");
        Run run = audit(ERROR, "--report", "sarif=" + sarif, "--report=console");

        assertTrue(Files.readString(sarif).contains("\"ruleId\": \"OldUsed\""));
        assertTrue(run.out().startsWith("── A.cs\n"), run.out());
        assertEquals("Wrote " + sarif + System.lineSeparator(), run.err());
    }

    @Test
    void quietSaysNothingBesideTheReport() {
        Run run = audit(ERROR, "--quiet", "--report", "sarif=" + folder.resolve("a.sarif"));

        assertEquals(new Run(4, "", ""), run);
    }

    @Test
    void aReportThatCannotBeWrittenIsToldInOneLine() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Run run = audit(ERROR, "--report", "sarif=" + folder.resolve("file/a.sarif"));

        assertEquals(1, run.exitCode());
        assertEquals(
                "hob audit: cannot write " + folder.resolve("file/a.sarif") + ": a file is in the way"
                        + System.lineSeparator(),
                run.err());
    }

    @Test
    void aClosedPipeIsToldInOneLine() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        StringWriter err = new StringWriter();
        Hob hob = new Hob(new FakeEngine(ERROR), new Terminal(closed, new PrintWriter(err)));

        assertEquals(1, hob.run("audit", folder.toString()));
        assertEquals(
                "hob audit: cannot write to standard output: Broken pipe" + System.lineSeparator(), err.toString());
    }

    @Test
    void theEngineIsAskedForWhatTheOptionsSay() throws IOException {
        Files.createDirectory(folder.resolve("src dir"));
        FakeEngine engine = new FakeEngine(ERROR);
        Run.of(
                engine,
                "audit",
                folder + "/src dir/../src dir",
                "--from=6.3",
                "--to",
                "7.0.8",
                "--root",
                folder.toString(),
                "--threads",
                "4");

        AuditScope scope =
                new AuditScope(folder.toRealPath(), folder.resolve("src dir").toRealPath());
        assertEquals(
                new AuditRequest(scope, Optional.of("6.3"), Optional.of("7.0.8"), 4, OwnRules.NONE, Settings.NONE),
                engine.request());
    }

    @Test
    void theRootIsTheEnclosingWorkTreeElseTheFolder() throws IOException {
        Path project = Files.createDirectories(folder.resolve("repo/src/Web"));
        Path source = Files.writeString(project.resolve("A.cs"), "");

        FakeEngine alone = new FakeEngine(ERROR);
        Run.of(alone, "audit", source.toString());
        assertEquals(
                new AuditScope(project.toRealPath(), source.toRealPath()),
                alone.request().scope());

        Files.createFile(folder.resolve("repo/.git"));
        FakeEngine inWorkTree = new FakeEngine(ERROR);
        Run.of(inWorkTree, "audit", source.toString());
        assertEquals(
                folder.resolve("repo").toRealPath(),
                inWorkTree.request().scope().root());
    }

    @Test
    void aBugShowsWhereItIs() {
        Run run = audit(new FakeEngine(ERROR).failingWith(new IllegalStateException("off by one")));

        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith("hob audit: failed because of a bug in Hob: "), run.err());
        assertTrue(run.err().contains("at dev.hob.cli.AuditCommandTest.aBugShowsWhereItIs"), run.err());
    }
}
