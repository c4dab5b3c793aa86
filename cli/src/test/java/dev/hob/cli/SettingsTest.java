package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code hob.yml} and the options beside it do to an audit: {@code docs/settings.md} in use. */
class SettingsTest {

    private static final String FRAMEWORK = "src/Host/Host.csproj:3:22: error TargetFrameworkTooOld";
    private static final String PACKAGE = "src/Host/Host.csproj:6:64: error DuendePackageBelowTarget";
    private static final String OLD = "src/Host/Legacy/OldIssuer.cs:7:22: error IdentityServerToolsUsedDirectly";
    private static final String PARTNER =
            "src/Host/Tokens/PartnerIssuer.cs:7:26: error IdentityServerToolsUsedDirectly";

    @TempDir
    private Path folder;

    private SmallHost host;

    @BeforeEach
    void aHost() throws IOException {
        host = new SmallHost(folder.toRealPath());
    }

    @Test
    void withoutSettings() {
        assertEquals(List.of(FRAMEWORK, PACKAGE, OLD, PARTNER), host.findings());
    }

    @Test
    void include() throws IOException {
        assertEquals(List.of(OLD, PARTNER), host.findings("--include", "**/*.cs"));
        assertEquals(
                List.of(FRAMEWORK, PACKAGE),
                host.settings("include: ['**/*.csproj']\n").findings());
    }

    @Test
    void excludeWins() {
        assertEquals(List.of(PARTNER), host.findings("--include=**/*.cs", "--exclude", "src/Host/LEGACY"));
    }

    @Test
    void anOptionTakesThePlaceOfTheSetting() throws IOException {
        host.settings("""
                exclude:
                  - src/Host/Legacy/**
                fail-on: never
                """);

        assertEquals(List.of(FRAMEWORK, PACKAGE, PARTNER), host.findings());
        assertEquals(0, host.audit().exitCode());
        assertEquals(List.of(FRAMEWORK, PACKAGE, OLD), host.findings("--exclude", "src/Host/Tokens"));
        assertEquals(4, host.audit("--fail-on", "error").exitCode());
    }

    @Test
    void aGlobThatMatchesNothingIsTold_andWrongUsageWhereNothingIsLeft() throws IOException {
        Run run = host.audit("--include", "*.cs", "--quiet");
        assertEquals(2, run.exitCode());
        assertTrue(
                run.err()
                        .startsWith("hob audit: --include '*.cs' matches no file; in whatever folder it lies, that is"
                                + " '**/*.cs'; nothing is left to look at in "),
                run.err());

        run = host.audit("--include", "*.cs", "--include", "**/*.cs", "--quiet");
        assertEquals(4, run.exitCode());
        assertEquals("", run.err());

        run = host.settings("exclude: [scr/**]\n").audit();
        assertEquals(
                "hob audit: hob.yml:1:11: 'scr/**' matches no file", run.err().strip());
    }

    @Test
    void aBaselineThatTheSettingsNameMayNotBeThereYet() throws IOException {
        Run run = host.settings("baseline: later.sarif\n").audit();

        assertEquals(4, run.exitCode());
        assertTrue(run.err().startsWith("hob audit: no baseline yet, so everything counts as new: "), run.err());
        assertEquals(2, host.audit("--baseline", "later.sarif").exitCode(), "whoever names one has one");
    }

    @Test
    void aProjectThatCannotBeReadMayHoldTheVersionThatIsNotFound() throws IOException {
        host.write("src/Host/Host.csproj", "<Project><bad");

        Run run = Run.of(
                new UpgradeEngine(Clock.systemUTC()), "audit", host.path("").toString());

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("src/Host/Host.csproj could not be read: "), run.err());
    }

    @Test
    void whatIsExcludedNeedNotBeReadable() throws IOException {
        host.write("src/Host/Legacy/Broken.cs", "using Duende.IdentityServer; class Broken {");

        assertEquals(5, host.audit().exitCode());
        assertEquals(4, host.audit("--exclude", "**/Broken.cs").exitCode());
    }

    @Test
    void theVersionIsReadOffWhatIsExcludedToo() {
        assertEquals(List.of(OLD), host.findings("--include", "src/Host/Legacy"));
    }

    @Test
    void releases() throws IOException {
        host.settings("from: 6.3\nto: 7.0.8\n");

        assertTrue(host.audit().out().contains("6.3 → 7.0.8"), host.audit().out());
        assertTrue(host.audit("--to", "7.0").out().contains("6.3 → 7.0"));
    }

    @Test
    void levels() throws IOException {
        host.settings("""
                rules:
                  IdentityServerToolsUsedDirectly: warning
                  TargetFrameworkTooOld: off
                  DuendePackageBelowTarget: note
                """);

        assertEquals(
                List.of(
                        PACKAGE.replace("error", "note"),
                        OLD.replace("error", "warning"),
                        PARTNER.replace("error", "warning")),
                host.findings());
        assertEquals(0, host.audit().exitCode());
        String json = host.audit("--report", "json").out();
        assertFalse(json.contains("TargetFrameworkTooOld\""), "a rule that is off did not run");
    }

    @Test
    void aSuppressionSetsAsideWithItsReason() throws IOException {
        host.settings("""
                suppressions:
                  - rule: IdentityServerToolsUsedDirectly
                    paths: [src/Host/Legacy/**]
                    reason: Is switched off before the upgrade.
                """);

        assertEquals(List.of(FRAMEWORK, PACKAGE, PARTNER), host.findings());
        assertEquals("", host.audit().err());
    }

    @Test
    void aSuppressionHoldsToTheEndOfItsDay() throws IOException {
        String suppression = """
                suppressions:
                  - rule: IdentityServerToolsUsedDirectly
                    reason: Goes with the old portal.
                    expires: %s
                """;

        assertEquals(
                List.of(FRAMEWORK, PACKAGE),
                host.settings(suppression.formatted("2026-06-01")).findings());
        assertEquals(
                List.of(FRAMEWORK, PACKAGE, OLD, PARTNER),
                host.settings(suppression.formatted("2026-05-31")).findings());
        assertTrue(
                host.audit()
                        .out()
                        .replaceAll("\\s+", " ")
                        .contains("The suppression of IdentityServerToolsUsedDirectly ended with 2026-05-31:"
                                + " what it suppressed counts again."),
                host.audit().out());
    }

    @Test
    void aSuppressionOfNothingIsToldWhereAllOfItWasLookedAt() throws IOException {
        host.settings("""
                suppressions:
                  - rule: IdentityServerToolsUsedDirectly
                    paths: [src/Host/Program.cs, src/Host/Host.csproj]
                    reason: Was moved.
                """);
        String told = "suppresses nothing: the rule finds nothing there.";

        assertTrue(
                host.audit().out().replaceAll("\\s+", " ").contains(told),
                host.audit().out());
        assertFalse(
                host.audit("--include", "**/*.cs").out().replaceAll("\\s+", " ").contains(told));
        assertFalse(host.audit("--from", "7.0").out().replaceAll("\\s+", " ").contains(told), "the rule did not run");
    }

    @Test
    void whatIsSuppressedIsNotFixed() throws IOException {
        host.settings("""
                suppressions:
                  - rule: IdentityServerToolsUsedDirectly
                    paths: [src/Host/Legacy/**]
                    reason: Is switched off before the upgrade.
                """);

        String diff = host.run("fix").out();
        assertTrue(diff.contains("PartnerIssuer.cs"), diff);
        assertFalse(diff.contains("OldIssuer.cs"), diff);
    }

    @Test
    void settingsFromElsewhere() throws IOException {
        Path file =
                Files.writeString(Files.createTempFile("strict", ".yml"), "rules: { TargetFrameworkTooOld: off }\n");
        host.settings("exclude: ['**']\n");

        assertEquals(List.of(PACKAGE, OLD, PARTNER), host.findings("--config", file.toString()));
    }

    @Test
    void wrongSettingsAreOneLine() throws IOException {
        assertEquals(
                "hob audit: hob.yml:4:3: unknown rule 'IdentityServerToolUsedDirectly'; did you mean"
                        + " 'IdentityServerToolsUsedDirectly'?",
                refused("from: 6.3\nto: 7.0\nrules:\n  IdentityServerToolUsedDirectly: off\n"));
        assertEquals(
                "hob audit: hob.yml:2:11: unknown rule 'Xyz'; `hob rules` lists them",
                refused("suppressions:\n  - rule: Xyz\n    reason: None.\n"));
        assertTrue(
                refused("from: 6.3\nto: 9.9\n").startsWith("hob audit: hob.yml:2:5: unknown release '9.9'; known are"));
        assertEquals(
                "hob audit: hob.yml:2:5: 6.1 is older than 6.3: Hob only looks ahead", refused("from: 6.3\nto: 6.1\n"));
    }

    private String refused(String yaml) throws IOException {
        Run run = host.settings(yaml).audit();
        assertEquals(2, run.exitCode(), run.err());
        assertEquals("", run.out());
        return run.err().strip();
    }
}
