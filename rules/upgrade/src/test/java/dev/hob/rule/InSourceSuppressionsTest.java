package dev.hob.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.SetAside;
import dev.hob.findings.StaleSuppression;
import dev.hob.findings.Suppression;
import dev.hob.rule.release.Releases;
import dev.hob.solution.SolutionModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people write beside the code, and what an audit of a host makes of it. */
class InSourceSuppressionsTest {

    private static final String TOOLS = "IdentityServerToolsUsedDirectly";

    @TempDir
    private Path root;

    private UpgradeAnalysis.Outcome outcome;

    @BeforeEach
    void aHost() throws IOException {
        write("Host/Host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFrameworks>net6.0;net8.0</TargetFrameworks>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                  </ItemGroup>
                </Project>
                """);
    }

    private void write(String uri, String text) throws IOException {
        Path path = root.resolve(uri);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Audits the host with a file more. */
    private void audit(String uri, String text) throws IOException {
        write(uri, text);
        audit();
    }

    private void audit() throws IOException {
        Releases releases = Releases.load();
        RuleCatalog catalog = new RuleCatalog(releases, UpgradeAnalysis.LANGUAGES);
        outcome = UpgradeAnalysis.run(
                SolutionModel.read(root, catalog.words()),
                catalog.rulesets(
                        releases.named("6.3").orElseThrow(),
                        releases.named("7.0").orElseThrow()),
                catalog.names(),
                uri -> true,
                0,
                AnalysisProgress.NONE);
    }

    /** The lines with findings of the rule about {@code IdentityServerTools} that count. */
    private List<Integer> counting() {
        return outcome.findings().stream()
                .filter(finding -> finding.rule().equals(TOOLS))
                .map(finding -> finding.location().region().startLine())
                .sorted()
                .toList();
    }

    /** What does not count: line of the finding, line of what says so, why. */
    private List<String> setAside() {
        return outcome.suppressed().stream()
                .sorted(SetAside.REPORT_ORDER)
                .map(each -> {
                    Suppression suppression = (Suppression) each.reason();
                    return each.finding().location().region().startLine() + " by "
                            + suppression.place().region().startLine() + ": " + suppression.justification();
                })
                .toList();
    }

    /** What suppresses nothing: its line, and why not. */
    private List<String> stale() {
        return outcome.stale().stream()
                .sorted(StaleSuppression.REPORT_ORDER)
                .map(each -> each.place().region().startLine() + ": " + each.text())
                .toList();
    }

    @Test
    void aCommentOnTheLineOrAboveItSetsTheFindingAsideWithItsReason() throws IOException {
        audit("Host/Issuer.cs", """
                using Duende.IdentityServer;
                class A { A(IdentityServerTools tools) { } } // hob:ignore IdentityServerToolsUsedDirectly: until spring
                // hob:ignore IdentityServerToolsUsedDirectly the vendor's sample
                class B { B(IdentityServerTools tools) { } }
                class C { C(IdentityServerTools tools) { } }
                """);
        assertEquals(List.of(5), counting());
        assertEquals(List.of("2 by 2: until spring", "4 by 3: the vendor's sample"), setAside());
        assertEquals(List.of(), stale());
    }

    @Test
    void whatSuppressesNothingIsTold() throws IOException {
        audit("Host/Issuer.cs", """
                // hob:ignore IdentityServerToolsUsedDirectly nothing is below
                class A { }
                // hob:ignore IdentityServerToolUsedDirectly misspelt
                class B { }
                // hob:ignore Whatever
                class C { }
                // hob:ignore
                class D { }
                """);
        assertEquals(
                List.of(
                        "1: IdentityServerToolsUsedDirectly finds nothing here that this could suppress.",
                        "3: No rule is called IdentityServerToolUsedDirectly; did you mean IdentityServerToolsUsedDirectly?",
                        "5: No rule is called Whatever, so nothing is suppressed.",
                        "7: No rule is named here, so nothing is suppressed."),
                stale());
    }
}
