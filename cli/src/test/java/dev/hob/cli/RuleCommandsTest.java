package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCommandsTest {

    private final FakeEngine engine = new FakeEngine(Audits.with());

    @Test
    void rulesShowsOneLineForEach() {
        assertEquals(new Run(0, """
                        OldUsed    error    code  Old is used.
                        OlderUsed  error    code  Older is used.
                        """, ""), Run.of(engine, "rules"));
    }

    @Test
    void pagesAreWrittenIntoAFolderThatIsMadeForThem(@TempDir Path folder) throws IOException {
        Path pages = folder.resolve("docs/rules");

        assertEquals(new Run(0, "", ""), Run.of(engine, "rules", "--pages", pages.toString()));

        assertTrue(Files.readString(pages.resolve("OldUsed.md")).contains("# OldUsed"));
        assertTrue(Files.readString(pages.resolve("README.md")).contains("[OldUsed](OldUsed.md)"));
        assertTrue(Files.readString(pages.resolve("6.3-to-7.0.md")).contains("| C1 |"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Run run = Run.of(engine, "rules", "--pages", file.toString());

        assertEquals(1, run.exitCode());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("hob rules: cannot write "), run.err());
    }

    @Test
    void explainShowsARulesPage() {
        String page = """
                OldUsed (error · code)

                Old is used.

                Old is gone since 7.0.

                HOW YOU SEE IT
                CS0246.

                WHAT TO DO
                Write New.

                HOW SURE HOB IS
                Certain.

                Known from: Compiled.

                BEFORE AND AFTER
                    - Old x;
                    + New x;

                More: https://example.org/old
                """;

        assertEquals(new Run(0, page, ""), Run.of(engine, "explain", "OldUsed"));
        assertEquals(new Run(0, page, ""), Run.of(engine, "explain", "oldused"));
    }

    @Test
    void explainHelpsWithANameThatIsNearlyRight() {
        String nl = System.lineSeparator();

        assertEquals(
                new Run(2, "", "hob explain: no rule is named 'old'; did you mean OldUsed or OlderUsed?" + nl),
                Run.of(engine, "explain", "old"));
        assertEquals(
                new Run(2, "", "hob explain: no rule is named 'xyz'; `hob rules` lists them" + nl),
                Run.of(engine, "explain", "xyz"));
    }
}
