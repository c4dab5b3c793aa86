package dev.hob.cli.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.cli.io.UnusableFile;
import dev.hob.findings.Certainty;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code hob.yml} says, and what is told when it says something else. */
class SettingsReaderTest {

    private static final String WHOLE = """
            from: 6.3
            to: 7.0.8
            include: [src/**, "tools/**"]
            exclude:
              - '**/Legacy/**'
            fail-on: warning
            baseline: build/hob.sarif
            rules:
              IdentityServerToolsUsedDirectly: off
              "TargetFrameworkTooOld": error
            suppressions:
              - rule: DuendePackageBelowTarget
                paths: [tools/**]
                reason: >
                  Is retired
                  before the upgrade.
                expires: 2026-12-31
              - reason: Everywhere.
                rule: ImageTooOld
            """;

    @TempDir
    private Path root;

    private Settings read(String yaml) throws UnusableFile {
        return SettingsReader.read(
                new SettingsText("hob.yml", "hob.yml", yaml.getBytes(StandardCharsets.UTF_8)), Path.of("/repo"));
    }

    private String refused(String yaml) {
        String message = assertThrows(UnusableFile.class, () -> read(yaml)).getMessage();
        assertFalse(message.contains("\n"), message);
        return message;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void everything(String lineEnd) throws UnusableFile {
        Settings settings = read(WHOLE.replace("\n", lineEnd));

        assertEquals(Optional.of(new Stated("6.3", "hob.yml:1:7:")), settings.from());
        assertEquals("7.0.8", settings.to().orElseThrow().text());
        assertTrue(settings.files().accepts("src/A.cs") && settings.files().accepts("tools/T.cs"));
        assertFalse(
                settings.files().accepts("src/Legacy/A.cs") || settings.files().accepts("test/A.cs"));
        assertEquals(Optional.of(FailOn.WARNING), settings.failOn());
        assertEquals(Optional.of(Path.of("/repo/build/hob.sarif")), settings.baseline());
        assertEquals(Optional.of(RuleLevel.OFF), settings.level("IdentityServerToolsUsedDirectly"));
        assertEquals(Optional.of(RuleLevel.ERROR), settings.level("TargetFrameworkTooOld"));

        RuleSuppression tools = settings.suppressions().get(0);
        assertEquals("DuendePackageBelowTarget in tools/**", tools.subject());
        assertEquals("Is retired before the upgrade.", tools.reason());
        assertFalse(tools.isOver(LocalDate.parse("2026-12-31")));
        assertTrue(tools.isOver(LocalDate.parse("2027-01-01")));
        assertTrue(tools.covers("tools/T.csproj"));
        assertFalse(tools.covers("src/T.csproj"));
        assertEquals(
                new Location("hob.yml", new Region(12, 11, 12, 35), "  - rule: DuendePackageBelowTarget"),
                tools.place());
        RuleSuppression everywhere = settings.suppressions().get(1);
        assertTrue(everywhere.covers("any/Dockerfile"));
        assertFalse(everywhere.isOver(LocalDate.MAX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing yet\n", "---\n", "{}\n", "\uFEFF"})
    void nothing(String yaml) throws UnusableFile {
        Settings settings = read(yaml);
        assertEquals(Settings.NONE.rules(), settings.rules());
        assertEquals(Settings.NONE.from(), settings.from());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form: 6.3                       | 1:1: unknown key 'form'; did you mean 'from'?",
                "colour: red                     | 1:1: unknown key 'colour'; known are from, to…",
                "from: 6.3~from: 6.2             | 2:1: 'from' stands here a second time",
                "from: [6.3]                     | 1:7: 'from' must be a text",
                "from:~to: 7.0                   | 1:6: 'from' must be a text",
                "include: src/**                 | 1:10: 'include' must be a list",
                "include: [{a: b}]               | 1:11: a path in 'include' must be a text",
                "include:~  - 'src/['            | 2:6: 'src/[': a bracket is not closed",
                "fail-on: fatal                  | 1:10: unknown level 'fatal'; known are error, warning, note, never",
                "rules: [A]                      | 1:8: 'rules' must be a mapping",
                "rules: {A: fatal}               | 1:12: unknown level 'fatal'; known are off, note, warning, error",
                "rules: {A: off, A: note}        | 1:17: 'A' stands here a second time",
                "rules: {A: [off]}               | 1:12: the level of a rule must be a text",
                "suppressions: {rule: A}         | 1:15: 'suppressions' must be a list",
                "suppressions: [A]               | 1:16: a suppression must be a mapping",
                "suppressions:~  - rule: A       | 2:5: a suppression needs a 'reason'",
                "suppressions:~  - rule: A~    reason: ' '  | 3:14: 'reason' must be a text",
                "suppressions:~  - reason: B     | 2:5: a suppression needs a 'rule'",
                "suppressions:~  - rule: A~    resaon: B  | 3:5: unknown key 'resaon'; did you mean 'reason'?",
                "suppressions:~  - rule: A~    reason: B~    expires: 31.12.26 | 4:14: '31.12.26' is no day…",
                "suppressions:~  - rule: A~    reason: B~    expires: 2026-02-30 | 4:14: '2026-02-30' is no day…",
                "from: &v 6.3~to: *v             | 2:5: aliases are not followed; write the value itself",
                "<<: {from: 6.3}                 | 1:1: unknown key '<<'; known are from, to…",
                "- from                          | 1:1: settings must be a mapping",
                "text                            | 1:1: settings must be a mapping",
                "from: 6.3~---~to: 7.0           | 3:1: a second document; settings are one",
                "from: 'a~                       | 2:1: not YAML: found unexpected end of stream",
            })
    void whatIsWrongIsToldWithItsPlace(String yaml, String message) {
        String told = refused(yaml.strip().replace('~', '\n'));
        if (message.endsWith("…")) {
            assertTrue(told.startsWith("hob.yml:" + message.replace("…", "")), told);
        } else {
            assertEquals("hob.yml:" + message, told);
        }
    }

    @Test
    void aWordOfAnyLengthAndContentStaysOnOneLine() {
        assertTrue(refused("\"a\\n\\eb\": 1\n").startsWith("hob.yml:1:2: unknown key 'a b'; known are"));
        assertTrue(refused("x".repeat(1000) + ": 1\n").length() < 250);
    }

    @Test
    void manyAliasesOfAliasesAreNoTrouble() {
        String bomb = "a0: &a0 [x]\n"
                + IntStream.range(1, 40)
                        .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1))
                        .collect(Collectors.joining());

        assertTimeout(Duration.ofSeconds(2), () -> refused(bomb));
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertTrue(refused("[".repeat(100_000)).startsWith("hob.yml:1:")));
    }

    @Test
    void filesThatCannotBeRead() throws IOException {
        Files.write(root.resolve("hob.yml"), new byte[] {'a', (byte) 0xFF, 'b'});
        assertEquals(
                "hob.yml: not readable as UTF-8: save the file as UTF-8",
                assertThrows(UnusableFile.class, () -> SettingsFile.at(root)).getMessage());

        Path missing = root.resolve("no.yml");
        assertEquals(
                missing + ": cannot be read: no such file or folder",
                assertThrows(UnusableFile.class, () -> SettingsFile.named(missing, root))
                        .getMessage());
        assertEquals(
                root + ": a folder, not a file",
                assertThrows(UnusableFile.class, () -> SettingsFile.named(root, root))
                        .getMessage());
    }

    @Test
    void reportsCallTheFileByItsPathInTheTreeElseByItsName() throws Exception {
        Path folder = root.toRealPath();
        Files.createDirectories(folder.resolve("tree/eng"));
        for (String file : new String[] {"tree/eng/strict.yml", "other.yml"}) {
            Files.writeString(folder.resolve(file), "to: 7.0\n");
        }
        Path tree = folder.resolve("tree");

        Settings inside = SettingsFile.named(tree.resolve("eng/strict.yml"), tree);
        assertEquals("eng/strict.yml", inside.source().orElseThrow().uri());
        Settings outside = SettingsFile.named(folder.resolve("other.yml"), tree);
        assertEquals("other.yml", outside.source().orElseThrow().uri());
    }

    @Test
    void whatIsOnlyPossibleNeverBecomesAnError() {
        assertEquals(Level.ERROR, RuleLevel.ERROR.of(Certainty.CERTAIN));
        assertEquals(Level.WARNING, RuleLevel.ERROR.of(Certainty.POSSIBLE));
        assertEquals(Level.NOTE, RuleLevel.NOTE.of(Certainty.POSSIBLE));
    }
}
