package dev.hob.cli;

import static dev.hob.findings.Fix.Safety.SAFE;
import static dev.hob.findings.Fix.Safety.SUGGESTED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.cli.io.Terminal;
import dev.hob.cli.io.TerminalFeatures;
import dev.hob.findings.AuditResult;
import dev.hob.findings.Level;
import dev.hob.findings.Region;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

    private static final AuditResult SAFE_FIX =
            Audits.with(Audits.finding(Level.ERROR, Audits.fix(SUGGESTED, "Newest"), Audits.fix(SAFE, "New")));
    private static final AuditResult SUGGESTED_FIX =
            Audits.with(Audits.finding(Level.ERROR, Audits.fix(SUGGESTED, "Newest")));
    private static final String DIFF = """
            --- a/A.cs
            +++ b/A.cs
            @@ -1,1 +1,1 @@
            -class A { Old x; }
            +class A { New x; }
            """;

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void writeSource() throws IOException {
        source = Files.writeString(folder.resolve("A.cs"), Audits.SOURCE);
    }

    private Run fix(AuditResult result, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "fix";
        args[1] = folder.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of(new FakeEngine(result), args);
    }

    @Test
    void showsTheDiffOfSafeFixesAndChangesNothing() throws IOException {
        Run run = fix(SAFE_FIX);

        assertEquals(4, run.exitCode());
        assertEquals(DIFF, run.out());
        assertEquals("""
                Can fix 1 finding in 1 file; --apply writes it:
                  A.cs: 1 edit
                """, run.err());
        assertEquals(Audits.SOURCE, Files.readString(source));
    }

    @Test
    void onATerminalTheDiffIsColoured() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, new PrintWriter(Writer.nullWriter()), new TerminalFeatures(true, false));

        new Hob(new FakeEngine(SAFE_FIX), terminal).run("fix", folder.toString());

        assertEquals(
                """
                RED--- a/A.csEND
                GREEN+++ b/A.csEND
                CYAN@@ -1,1 +1,1 @@END
                RED-class A { Old x; }END
                GREEN+class A { New x; }END
                """,
                out.toString(UTF_8)
                        .replace("\u001B[31m", "RED")
                        .replace("\u001B[32m", "GREEN")
                        .replace("\u001B[36m", "CYAN")
                        .replace("\u001B[0m", "END"));
    }

    @Test
    void appliesAndSaysSo() throws IOException {
        Run run = fix(SAFE_FIX, "--apply");

        assertEquals(0, run.exitCode());
        assertEquals(DIFF, run.out());
        assertEquals("""
                Fixed 1 finding in 1 file:
                  A.cs: 1 edit
                To audit again, say where the upgrade began: --from 6.3.
                """, run.err());
        assertEquals("class A { New x; }\n", Files.readString(source));
    }

    @Test
    void leavesASuggestedFixToPeopleUnlessToldOtherwise() throws IOException {
        Run run = fix(SUGGESTED_FIX, "--apply");

        assertEquals(0, run.exitCode());
        assertEquals("", run.out());
        assertEquals("""
                Nothing to fix.
                Left for people: 1 finding
                  A.cs:1:11: error OldUsed *
                Those marked * have a fix that this run did not take: see --include-suggested and --rule.
                """, run.err());
        assertEquals(Audits.SOURCE, Files.readString(source));

        assertEquals(0, fix(SUGGESTED_FIX, "--apply", "--include-suggested").exitCode());
        assertEquals("class A { Newest x; }\n", Files.readString(source));
    }

    @Test
    void refusesAFileInWhichFixesGetIntoEachOthersWay() throws IOException {
        AuditResult overlapping = Audits.with(
                Audits.finding(Level.ERROR, Audits.fix(SAFE, "New")),
                Audits.finding(Level.WARNING, Audits.fix(SAFE, new Region(1, 12, 1, 15), "X")));

        Run run = fix(overlapping, "--apply");

        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertEquals("""
                Nothing changed.
                Refused, and left as they are: 1 file
                  A.cs: line 1: two fixes of OldUsed change the same text
                Left for people: 2 findings
                  A.cs:1:11: error OldUsed *
                  A.cs:1:11: warning OldUsed *
                Those marked * have a fix that this run did not take: see --include-suggested and --rule.
                """, run.err());
        assertEquals(Audits.SOURCE, Files.readString(source));
    }

    @Test
    void takesOnlyTheFixesOfTheRulesThatAreNamed() throws IOException {
        assertEquals(0, fix(SAFE_FIX, "--apply", "--rule", "oldused").exitCode());
        assertEquals("class A { New x; }\n", Files.readString(source));
    }

    @Test
    void leavesTheFixesOfOtherRulesAlone() throws IOException {
        Run run = fix(SAFE_FIX, "--apply", "--rule", "OlderUsed");

        assertEquals(0, run.exitCode());
        assertEquals("""
                Nothing to fix.
                Left for people: 1 finding
                  A.cs:1:11: error OldUsed *
                Those marked * have a fix that this run did not take: see --include-suggested and --rule.
                """, run.err());
        assertEquals(Audits.SOURCE, Files.readString(source));
    }

    @Test
    void aRuleThatThereIsNotIsWrongUsage() {
        assertEquals(
                new Run(
                        2,
                        "",
                        "hob fix: no rule is named 'Old'; did you mean OldUsed or OlderUsed?" + System.lineSeparator()),
                fix(SAFE_FIX, "--rule", "Old"));
    }

    @Test
    void twoFindingsWithTheSameFixShareIt() throws IOException {
        AuditResult twice = Audits.with(
                Audits.finding(Level.ERROR, Audits.fix(SAFE, "New")),
                Audits.finding(Level.WARNING, Audits.fix(SAFE, "New")));

        Run run = fix(twice, "--apply");

        assertEquals("""
                Fixed 2 findings in 1 file:
                  A.cs: 1 edit
                To audit again, say where the upgrade began: --from 6.3.
                """, run.err());
        assertEquals("class A { New x; }\n", Files.readString(source));
    }

    @Test
    void refusesAFileThatChangedMeanwhile() throws IOException {
        Files.writeString(source, "class A { }\n");

        Run run = fix(SAFE_FIX, "--apply");

        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("  A.cs: has changed since it was analysed\n"), run.err());
        assertEquals("class A { }\n", Files.readString(source));
    }

    @Test
    void aFixThatDoesNotFitIsRefused() {
        Run run = fix(Audits.with(Audits.finding(Level.ERROR, Audits.fix(SAFE, new Region(1, 11, 7, 1), "X"))));

        assertEquals(1, run.exitCode());
        assertTrue(
                run.err().contains("  A.cs: line 7, column 1: the fix of OldUsed does not fit the file\n"), run.err());
    }

    @Test
    void filesThatWereNotAnalysedDecideTheExitCode() {
        AuditResult incomplete = Audits.withUnparsedFileAnd(Audits.finding(Level.ERROR, Audits.fix(SAFE, "New")));

        assertEquals(5, fix(incomplete).exitCode());
        assertEquals(4, fix(incomplete, "--allow-unparsed").exitCode());
        assertEquals(5, fix(incomplete, "--apply").exitCode());
    }

    @Test
    void nothingToDo() {
        Run run = fix(Audits.with());

        assertEquals(0, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("Nothing to fix."), run.err());
    }
}
