package dev.hob.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.SourceText;
import dev.hob.report.sarif.SarifCheck;
import dev.hob.report.sarif.SarifFlavour;
import dev.hob.rule.RuleCatalog;
import dev.hob.rule.RuleExample;
import dev.hob.rule.UpgradeAnalysis;
import dev.hob.rule.release.Releases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole audits, written as SARIF of each flavour and held to everything that is asked of it: of the samples, of the
 * examples of every rule, and of the code that rules are tried on, in several encodings. The files stay in
 * {@code target/sarif}, for Microsoft's multitool to look at.
 */
class ScenarioSarifTest {

    private static final Path REPORTS = Path.of("target/sarif");
    private static final Path PROBES = Path.of("../rules/upgrade/src/test/resources/probes");

    private static final String HOST = """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net6.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="6.3.10" />
              </ItemGroup>
            </Project>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"quickstart-6.3", "quickstart-7.0", "halfway"})
    void samples(String sample) throws IOException {
        check(sample, Path.of("../samples").resolve(sample));
    }

    @Test
    void probes() throws IOException {
        try (Stream<Path> files = Files.walk(PROBES)) {
            for (Path probe : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!probe.toString().contains(".fixed.")) {
                    String text = Files.readString(probe).replace("[|", "").replace("|]", "");
                    host(probe.getFileName().toString(), probe.getFileName().toString(), text);
                }
            }
        }
        check("probes", folder);
    }

    @Test
    void examples() throws IOException {
        Releases releases = Releases.load();
        List<Rule> rules = new RuleCatalog(releases, UpgradeAnalysis.LANGUAGES)
                        .rulesets(
                                releases.named("6.3").orElseThrow(),
                                releases.named("7.0").orElseThrow())
                        .stream()
                        .flatMap(ruleset -> ruleset.getRules().stream())
                        .toList();
        for (Rule rule : rules) {
            int number = 0;
            for (RuleExample example : RuleExample.of(rule)) {
                host(rule.getName() + ++number, example.file(), example.text());
            }
        }
        check("examples", folder);
    }

    /** PMD's own kind of rule, which tells neither what it is about nor, rightly, where to read more. */
    @Test
    void aRuleThatSaysLittle() throws IOException {
        host("Host", "A.cs", "class A { }\n");
        Path ruleset = Files.writeString(folder.resolve("bare.xml"), """
                <ruleset name="Bare" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
                  <description>Bare.</description>
                  <rule name="AnyClass" language="csharp" message="A class." externalInfoUrl="no [address]"
                        class="net.sourceforge.pmd.lang.rule.xpath.XPathRule">
                    <priority>3</priority>
                    <properties>
                      <property name="xpath"><value>//ClassDeclaration</value></property>
                    </properties>
                  </rule>
                </ruleset>
                """);
        check("bare", folder, "--ruleset", ruleset.toString());

        assertTrue(Files.readString(report("bare", SarifFlavour.GITHUB)).contains("\"ruleId\": \"AnyClass\""));
    }

    /**
     * A team that lives with some findings: a baseline, then a comment, settings, a finding that was dealt with, and a
     * file that changed otherwise.
     */
    @Test
    void decisions() throws IOException {
        Path sample = Path.of("../samples/quickstart-6.3");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(sample.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        audit(folder, "--report", "sarif=" + folder.resolve("before.sarif"));
        edit("src/Northquay.Identity/Tokens/PartnerTokenIssuer.cs", "public PartnerTokenIssuer(", """
                // hob:ignore IdentityServerToolsUsedDirectly: the container of the tests knows it.
                    public PartnerTokenIssuer(""");
        edit("src/Northquay.Identity/Hosting/PublicOriginMiddleware.cs", "\n", "\r\n");
        edit(
                "src/Northquay.Identity/Hosting/PublicOriginMiddleware.cs",
                "namespace",
                "// Behind the proxy.\r\n\r\nnamespace");
        edit("Directory.Build.props", "6.0", "8.0");
        Files.writeString(folder.resolve("hob.yml"), """
                baseline: before.sarif
                suppressions:
                  - rule: TargetFrameworkTooOld
                    paths: ['tools/**']
                    reason: The tools are retired.
                  - rule: DuendePackageBelowTarget
                    paths: ['src/**']
                    reason: Nothing there.
                """);
        check("decisions", folder);

        String viewed = Files.readString(report("decisions", SarifFlavour.VISUALSTUDIO));
        for (String expected : List.of(
                "\"baselineState\": \"unchanged\"",
                "\"baselineState\": \"absent\"",
                "\"kind\": \"inSource\"",
                "\"justification\": \"The tools are retired.\"",
                "\"SuppressionUnused\"")) {
            assertTrue(viewed.contains(expected), expected);
        }
        assertFalse(viewed.contains("\"baselineState\": \"new\""), "nothing is new");
        String uploaded = Files.readString(report("decisions", SarifFlavour.GITHUB));
        assertTrue(uploaded.contains("\"results\": [ ]"), "nothing counts");
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(before), file + " has no " + before);
        Files.writeString(path, text.replace(before, after));
    }

    /**
     * A project of its own with one file in it: every third with CRLF behind a byte order mark, every third in UTF-16.
     */
    private void host(String name, String file, String text) throws IOException {
        Path path = folder.resolve(name).resolve(file);
        Files.createDirectories(path.getParent());
        byte[] bytes =
                switch (Math.floorMod(name.hashCode(), 3)) {
                    case 0 -> text.getBytes(UTF_8);
                    case 1 -> ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(UTF_8);
                    default -> ("\uFEFF" + text).getBytes(UTF_16LE);
                };
        Files.write(path, bytes);
        if (!file.endsWith("proj")) {
            Files.writeString(folder.resolve(name).resolve("Host.csproj"), HOST);
        }
    }

    private void check(String name, Path root, String... options) throws IOException {
        List<String> reports = new ArrayList<>(List.of(options));
        for (SarifFlavour flavour : SarifFlavour.values()) {
            reports.add("--report");
            reports.add("sarif:" + flavour + "=" + report(name, flavour));
        }
        audit(root, reports.toArray(String[]::new));
        Map<String, SourceText> files = files(root);
        for (SarifFlavour flavour : SarifFlavour.values()) {
            assertEquals(
                    List.of(),
                    SarifCheck.troubles(Files.readString(report(name, flavour)), files),
                    name + " for " + flavour);
        }
    }

    private static void audit(Path root, String... options) {
        List<String> arguments = new ArrayList<>(List.of("audit", root.toString(), "--root", root.toString()));
        arguments.addAll(List.of("--from", "6.3", "--to", "7.0", "--fail-on", "never", "--allow-unparsed", "--quiet"));
        arguments.addAll(List.of(options));
        assertEquals(
                new Run(0, "", ""),
                Run.of(new UpgradeEngine(Clock.systemDefaultZone()), arguments.toArray(String[]::new)));
    }

    private static Path report(String name, SarifFlavour flavour) {
        return REPORTS.resolve(name + "." + flavour + ".sarif");
    }

    private static Map<String, SourceText> files(Path root) throws IOException {
        Map<String, SourceText> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(Files::isRegularFile).forEach(path -> {
                String uri = root.relativize(path).toString().replace('\\', '/');
                files.put(uri, source(path));
            });
        }
        return files;
    }

    private static SourceText source(Path path) {
        try {
            return SourceText.of(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
