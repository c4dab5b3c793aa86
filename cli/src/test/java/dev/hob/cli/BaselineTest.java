package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host that has a baseline, and what work on it makes of its findings: only what is new counts. */
class BaselineTest {

    private static final String PARTNER = "src/Host/Tokens/PartnerIssuer.cs";
    private static final String OLD = "src/Host/Legacy/OldIssuer.cs";

    @TempDir
    private Path folder;

    private SmallHost host;
    private Path baseline;

    @BeforeEach
    void aHostAndItsBaseline() throws IOException {
        host = new SmallHost(Files.createDirectory(folder.toRealPath().resolve("a host")));
        baseline = folder.resolve("hob-baseline.sarif");
        makeBaseline();
    }

    private void makeBaseline() {
        Run made = host.audit("--from", "6.3", "--report", "sarif=" + baseline, "--fail-on", "never");
        assertEquals(0, made.exitCode(), made.err());
    }

    private String[] with(String... options) {
        List<String> all = new ArrayList<>(List.of("--from", "6.3", "--baseline", baseline.toString()));
        all.addAll(List.of(options));
        return all.toArray(String[]::new);
    }

    /** What is new. */
    private List<String> fresh() {
        return host.findings(with());
    }

    /** What a viewer is shown: {@code state uri rule} of each result. */
    private List<String> states(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--report", "sarif:visualstudio"));
        List<String> states = new ArrayList<>();
        for (JsonNode result : results(host.audit(with(all.toArray(String[]::new))))) {
            states.add(result.path("baselineState").asText() + " "
                    + result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asText() + " "
                    + result.path("ruleId").asText());
        }
        return states;
    }

    private static JsonNode results(Run run) throws IOException {
        return new JsonMapper().readTree(run.out()).at("/runs/0/results");
    }

    private String console() {
        return host.audit(with()).out().replaceAll("\\s+", " ");
    }

    private void edit(String uri, String before, String after) throws IOException {
        String text = host.read(uri);
        assertTrue(text.contains(before), text);
        host.write(uri, text.replace(before, after));
    }

    private void addUseTo(String uri) throws IOException {
        host.write(uri, host.read(uri) + "\npublic record Late(IdentityServerTools Tools);\n");
    }

    @Test
    void nothingIsNewInTheSameTree() {
        Run run = host.audit(with());

        assertEquals(List.of(), fresh());
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
    }

    @Test
    void linesMayComeAndGoBeIndentedAndEndOtherwise() throws IOException {
        edit(PARTNER, "namespace", "\n\n// Partners get tokens of their own.\nnamespace");
        edit(PARTNER, "    public PartnerIssuer(IdentityServerTools", "\t\tpublic PartnerIssuer( IdentityServerTools");
        for (String uri : List.of(PARTNER, "src/Host/Host.csproj", OLD)) {
            host.write(uri, host.read(uri).replace("\n", "\r\n"));
        }

        assertEquals(List.of(), fresh());
        assertEquals(0, host.audit(with()).exitCode());
    }

    @Test
    void aNewUseIsNew() throws IOException {
        addUseTo(PARTNER);

        assertEquals(List.of(PARTNER + ":10:20: error IdentityServerToolsUsedDirectly"), fresh());
        assertEquals(4, host.audit(with()).exitCode());
        assertEquals(0, host.audit(with("--fail-on", "never")).exitCode());
    }

    @Test
    void twoFindingsOnOneLineAreTwo() throws IOException {
        edit(PARTNER, "tools)", "tools, IdentityServerTools more)");
        assertEquals(2, fresh().size(), "a line that changed is new");

        makeBaseline();
        assertEquals(List.of(), fresh());
    }

    @Test
    void ofTheSameLineOnceMoreOneIsNew() throws IOException {
        String use = "    void Use(IdentityServerTools its) { }\n";
        edit(PARTNER, "tools) { }\n", "tools) { }\n" + use + use);
        makeBaseline();
        edit(PARTNER, use + "}", use + use + "}");

        assertEquals(List.of(PARTNER + ":10:14: warning IdentityServerToolsUsedDirectly"), fresh());
    }

    @Test
    void aRenamedFolderIsToldOnce() throws IOException {
        host.move("src/Host/Host.csproj", "src/Identity Server/Host.csproj");
        host.move(PARTNER, "src/Identity Server/Tokens/PartnerIssuer.cs");
        host.move(OLD, "src/Identity Server/Legacy/OldIssuer.cs");

        assertEquals(List.of(), fresh());
        assertTrue(console().contains("Renamed since the baseline: `src/Host` → `src/Identity Server`."), console());
        assertFalse(states().toString().contains("absent"), states().toString());

        makeBaseline();
        assertEquals(List.of(), fresh(), "percent-encoded in SARIF, found where it was all the same");
        assertFalse(console().contains("Renamed"), console());
    }

    @Test
    void theWholeSolutionMovedDown() throws IOException {
        host.move("src", "backend/src");

        assertEquals(List.of(), fresh());
        assertTrue(console().contains("Renamed since the baseline: `.` → `backend`."), console());
    }

    @Test
    void aCopyOfAFileIsNew() throws IOException {
        host.write("src/Host/Copies/PartnerIssuer.cs", host.read(PARTNER).replace("Acme", "Copied"));

        assertEquals(List.of("src/Host/Copies/PartnerIssuer.cs:7:26: error IdentityServerToolsUsedDirectly"), fresh());
    }

    @Test
    void whatStillExistsWasNotRenamed() throws IOException {
        host.write("src/Host/Other/PartnerIssuer.cs", host.read(PARTNER).replace("Acme", "Other"));
        edit(PARTNER, "IdentityServerTools tools", "");

        assertEquals(List.of("src/Host/Other/PartnerIssuer.cs:7:26: error IdentityServerToolsUsedDirectly"), fresh());
    }

    @Test
    void whatWasDoneIsGone() throws IOException {
        edit(PARTNER, "IdentityServerTools tools", "");
        Files.delete(host.path(OLD));

        assertEquals(
                List.of(
                        "unchanged src/Host/Host.csproj TargetFrameworkTooOld",
                        "unchanged src/Host/Host.csproj DuendePackageBelowTarget",
                        "absent " + OLD + " IdentityServerToolsUsedDirectly",
                        "absent " + PARTNER + " IdentityServerToolsUsedDirectly"),
                states());
    }

    @Test
    void onlyWhatWasLookedAtCanBeGone() throws IOException {
        edit(PARTNER, "IdentityServerTools tools", "");
        Files.delete(host.path(OLD));

        assertEquals(
                List.of("absent " + OLD + " IdentityServerToolsUsedDirectly"),
                states("--include", "src/Host/Legacy/**"));
        host.settings("rules: {IdentityServerToolsUsedDirectly: off}\n");
        assertFalse(states().toString().contains("absent"), "its rule is off");
        host.settings("").write(PARTNER, "using Duende.IdentityServer; class Half {");
        assertFalse(states().contains("absent " + PARTNER + " IdentityServerToolsUsedDirectly"), "it is broken");
    }

    @Test
    void aSuppressionCountsForMore() throws IOException {
        host.settings("""
                suppressions:
                  - rule: IdentityServerToolsUsedDirectly
                    paths: [src/Host/Legacy]
                    reason: Goes in May.
                    expires: 2026-06-30
                """);
        JsonNode results = results(host.audit(with("--report", "sarif:visualstudio")));
        assertEquals(
                "Goes in May.", results.at("/2/suppressions/0/justification").asText());

        host.audit("--from", "6.3", "--report", "sarif:visualstudio=" + baseline);
        assertEquals(List.of(), fresh());
        edit("hob.yml", "2026-06-30", "2026-05-31");
        assertEquals(
                List.of(OLD + ":7:22: error IdentityServerToolsUsedDirectly"),
                fresh(),
                "that it was suppressed when the baseline was made is no reason to know it");
    }

    @Test
    void aBaselineThatWasMadeWithABaseline() throws IOException {
        addUseTo(PARTNER);
        Files.delete(host.path(OLD));
        Path renewed = folder.resolve("renewed.sarif");
        host.audit(with("--report", "sarif:visualstudio=" + renewed));
        baseline = renewed;

        assertEquals(List.of(), fresh());
        assertFalse(states().toString().contains("absent"), "what was gone then is not told again");
    }

    @Test
    void theBaselineOfTheSettingsLiesBesideThem() throws IOException {
        Files.createDirectories(host.path("eng"));
        Files.copy(baseline, host.path("eng/known.sarif"));
        host.settings("from: 6.3\nbaseline: eng/known.sarif\n");
        assertEquals(List.of(), host.findings());

        addUseTo(PARTNER);
        assertEquals(1, host.findings().size());
        host.audit("--report", "sarif:visualstudio=" + baseline);
        assertEquals(List.of(), fresh(), "the option wins");
    }

    @Test
    void whatIsKnownIsNotFixed() throws IOException {
        addUseTo(PARTNER);
        String diff = host.run("fix", with()).out();

        assertTrue(diff.contains("+public record Late(IIdentityServerTools Tools);"), diff);
        assertFalse(diff.contains("OldIssuer.cs") || diff.contains("Host.csproj"), diff);
    }

    @Test
    void anotherWayIsTold() {
        Run run = host.audit("--from", "6.2", "--to", "7.0", "--baseline", baseline.toString());

        assertEquals(
                "hob audit: the baseline " + baseline
                        + " is of an audit from 6.3 to 7.0, this one is from 6.2 to 7.0:"
                        + " what only its rules find is new",
                run.err().strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~                                | : the file is empty",
                "text                              | :1:1: not JSON: Unrecognized token 'text': was expecting…",
                "{`version`:                       | :1:12: not JSON: Unexpected end-of-input within…",
                "[]                                | : not SARIF 2.1.0; a baseline is…",
                "{} {}                             | : not SARIF 2.1.0",
                "{`version`: `2.0.0`, `runs`: []}  | : not SARIF 2.1.0",
                "{`version`: `2.1.0`}              | : no run of Hob in it",
                "{`version`: `2.1.0`, `runs`: 1}   | : no run of Hob in it",
                "{`version`: `2.1.0`, `runs`: [1, {`tool`: {`driver`: {`name`: `PMD`}}}]} | : no run of Hob in it",
                "{`version`: `2.1.0`, `runs`: [{`results`: [{}], `tool`: {`driver`: {`name`: `Hob`}}}]}"
                        + " | : its results have no key hob/v1",
            })
    void whatIsNoBaselineIsOneLine(String json, String reason) throws IOException {
        Files.writeString(baseline, json.replace('`', '"'));
        Run run = host.audit(with());

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        String line = run.err().strip();
        assertTrue(line.startsWith("hob audit: " + baseline + reason.replace("…", "")), line);
        assertTrue(line.endsWith("; a baseline is what `hob audit --report sarif=FILE` wrote"), line);
        assertFalse(line.contains("\n"), line);
    }

    @Test
    void aBaselineThatCannotBeRead() {
        baseline = folder.resolve("no such.sarif");
        assertTrue(
                host.audit(with()).err().contains("such.sarif: cannot be read: no such file or folder; a baseline is"));
        baseline = folder;
        assertTrue(host.audit(with()).err().contains(": a folder, not a file; a baseline is"));
    }

    @Test
    void aBaselineInUtf16AsAWindowsShellWritesIt() throws IOException {
        String sarif = Files.readString(baseline);
        Files.write(baseline, ("\uFEFF" + sarif).getBytes(StandardCharsets.UTF_16LE));

        assertEquals(List.of(), fresh());
    }
}
