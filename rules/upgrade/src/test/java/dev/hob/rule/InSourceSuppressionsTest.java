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
                    <TargetFrameworks>net8.0;net9.0</TargetFrameworks>
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
                        "3: No rule is called IdentityServerToolUsedDirectly; did you mean " + TOOLS + "?",
                        "5: No rule is called Whatever, so nothing is suppressed.",
                        "7: No rule is named here, so nothing is suppressed."),
                stale());
    }

    @Test
    void theLastWordIsWithTheRuleThatStartsThere_onOtherLinesNothingIsAccepted() throws IOException {
        audit("Host/Issuer.cs", """
                using Duende.IdentityServer;
                // hob:ignore IdentityServerToolsUsedDirectly there is an empty line between

                class A { A(IdentityServerTools tools) { } }
                // hob:ignore SomethingElse
                class B { B(IdentityServerTools tools) { } }
                // todo: hob:ignore IdentityServerToolsUsedDirectly
                class C { C(IdentityServerTools tools) { } }
                // hob:ignored IdentityServerToolsUsedDirectly
                class D { D(IdentityServerTools tools) { } }
                """);
        assertEquals(List.of(4, 6, 8, 10), counting());
    }

    @Test
    void whatStandsInAStringIsNoComment() throws IOException {
        audit("Host/Issuer.cs", """
                using Duende.IdentityServer;
                class A { A(IdentityServerTools tools) { Log("// hob:ignore IdentityServerToolsUsedDirectly"); } }
                class B { B(IdentityServerTools tools) { Log(@"// hob:ignore IdentityServerToolsUsedDirectly"); } }
                class C { C(IdentityServerTools tools) { Log($"{1} // hob:ignore IdentityServerToolsUsedDirectly"); } }
                class D { D(IdentityServerTools t) { Log(\"""// hob:ignore IdentityServerToolsUsedDirectly\"""); } }
                """);
        assertEquals(List.of(2, 3, 4, 5), counting());
        assertEquals(List.of(), stale());
    }

    @Test
    void aDirectiveSuppressesDownToItsRestoring() throws IOException {
        audit("Host/Issuer.cs", """
                using Duende.IdentityServer;
                #pragma warning disable CS0618, IdentityServerToolsUsedDirectly // goes with the old portal
                class A { A(IdentityServerTools tools) { } }
                #pragma warning restore IdentityServerToolsUsedDirectly
                class B { B(IdentityServerTools tools) { } }
                #pragma warning disable
                class C { C(IdentityServerTools tools) { } }
                #pragma warning restore
                #pragma warning disable IdentityServerToolsUsedDirectly
                class D { D(IdentityServerTools tools) { } }
                #pragma warning restore
                #pragma warning disable identityservertoolsuseddirectly
                class E { E(IdentityServerTools tools) { } }
                #pragma warning disable IdentityServerToolsUsedDirectly
                class F { }
                """);
        assertEquals(List.of(5, 7, 13), counting());
        assertEquals(List.of("3 by 2: goes with the old portal", "10 by 9: "), setAside());
        assertEquals(
                List.of("14: IdentityServerToolsUsedDirectly finds nothing here that this could suppress."), stale());
    }

    @Test
    void anAttributeSuppressesInWhatItIsPutOn() throws IOException {
        audit("Host/Issuer.cs", """
                using System.Diagnostics.CodeAnalysis;
                using Duende.IdentityServer;
                using Accepted = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;
                [SuppressMessage("Hob", "IdentityServerToolsUsedDirectly:Tools", Justification = "the " + "sample's")]
                class A { A(IdentityServerTools tools) { } }
                class B { [Accepted("Usage", "IdentityServerToolsUsedDirectly")] B(IdentityServerTools tools) { } }
                class C { C([SuppressMessage("", "IdentityServerToolsUsedDirectly")] IdentityServerTools tools) { } }
                class D { void M() {
                    [SuppressMessage("Hob", "IdentityServerToolsUsedDirectly")] void N(IdentityServerTools t) { } } }
                [UnconditionalSuppressMessage("Hob", "IdentityServerToolsUsedDirectly")]
                class E { E(IdentityServerTools tools) { } }
                [SuppressMessage("Hob", "IdentityServerToolsUsedDirectly")] class F { }
                [SuppressMessage("Hob", "ToolsUsed")] class G { }
                [SuppressMessage("Usage", "CA1801")] class H { }
                """);
        assertEquals(List.of(11), counting());
        assertEquals(List.of("5 by 4: the sample's", "6 by 6: ", "7 by 7: ", "9 by 9: "), setAside());
        assertEquals(
                List.of(
                        "12: IdentityServerToolsUsedDirectly finds nothing here that this could suppress.",
                        "13: No rule is called ToolsUsed, so nothing is suppressed."),
                stale());
    }

    private static String onAssembly(String scope, String target) {
        return "[assembly: SuppressMessage(\"Hob\", \"IdentityServerToolsUsedDirectly\", Scope = \"" + scope
                + "\", Target = \"" + target + "\")]";
    }

    @Test
    void anAttributeOnTheAssemblySuppressesWhereItsTargetIs() throws IOException {
        write(
                "Host/GlobalSuppressions.cs",
                String.join(
                        "\n",
                        "using System.Diagnostics.CodeAnalysis;",
                        onAssembly("type", "~T:N.A"),
                        onAssembly("member", "~M:N.B.#ctor(Duende.IdentityServer.IdentityServerTools)"),
                        onAssembly("member", "~M:N.B.M(System.Int32)"),
                        onAssembly("namespaceanddescendants", "~N:Old").replace("assembly:", "module:"),
                        onAssembly("type", "N.Outer`1+Inner"),
                        onAssembly("member", "~M:N.B.M"),
                        onAssembly("member", "~F:N.B.second"),
                        onAssembly("", "~T:N.B")));
        write("Other/GlobalSuppressions.cs", """
                [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("Hob", "IdentityServerToolsUsedDirectly")]
                """);
        write("Other/Other.csproj", Files.readString(root.resolve("Host/Host.csproj")));
        audit("Host/Issuer.cs", """
                using Duende.IdentityServer;
                namespace N {
                    class A { A(IdentityServerTools tools) { } }
                    class B { B(IdentityServerTools tools) { }
                        void M(IdentityServerTools tools) { } }
                    class Outer<T> { class Inner { Inner(IdentityServerTools tools) { } } }
                }
                namespace Old.Deep { class A { A(IdentityServerTools tools) { } } }
                namespace N { partial class B { IdentityServerTools first, second; } }
                namespace Older { class A { A(IdentityServerTools tools) { } } }
                """);
        assertEquals(List.of(5, 10), counting());
        assertEquals(List.of("3 by 2: ", "4 by 3: ", "6 by 6: ", "8 by 5: ", "9 by 8: "), setAside());
        String unused = ": IdentityServerToolsUsedDirectly finds nothing here that this could suppress.";
        assertEquals(List.of("4" + unused, "7" + unused, "9" + unused, "1" + unused), stale());
    }

    @Test
    void anAttributeOnOnePartOfATypeSpeaksForAll() throws IOException {
        write("Host/Issuer.First.cs", """
                namespace N;
                [System.Diagnostics.CodeAnalysis.SuppressMessage("Hob", "IdentityServerToolsUsedDirectly")]
                partial class Issuer { }
                """);
        audit("Host/Issuer.cs", """
                using Duende.IdentityServer;
                namespace N;
                partial class Issuer { Issuer(IdentityServerTools tools) { } }
                """);
        assertEquals(List.of("3 by 2: "), setAside());
        assertEquals(List.of(), stale());
    }

    @Test
    void whatOneBuildUsesIsOfUse_andWhatCountsInOneBuildCounts() throws IOException {
        audit("Host/Issuer.cs", """
                using Duende.IdentityServer;
                // hob:ignore IdentityServerToolsUsedDirectly only one of the builds has it
                class A { A(
                #if NET9_0_OR_GREATER
                    IdentityServerTools tools // hob:ignore IdentityServerToolsUsedDirectly
                #endif
                    ) { } }
                #if NETFRAMEWORK
                // hob:ignore IdentityServerToolsUsedDirectly no build reads this
                class B { B(IdentityServerTools tools) { } }
                #endif
                #if NET9_0_OR_GREATER
                #pragma warning disable IdentityServerToolsUsedDirectly
                #endif
                class C { C(IdentityServerTools tools) { } }
                """);
        assertEquals(List.of(15), counting());
        assertEquals(List.of("5 by 5: "), setAside());
        assertEquals(
                List.of("2: IdentityServerToolsUsedDirectly finds nothing here that this could suppress."), stale());
    }

    @Test
    void namesOfRulesThatDoNotRunAndFilesThatAreBrokenSayNothingOfUse() throws IOException {
        write("Host/Broken.cs", "// hob:ignore IdentityServerToolsUsedDirectly\nclass class A { }\n");
        audit("Host/Issuer.cs", "// hob:ignore SomeRuleOfALaterHop\nclass A { }\n");
        assertEquals(List.of("1: No rule is called SomeRuleOfALaterHop, so nothing is suppressed."), stale());
    }

    @Test
    void aProjectFileHasItsElementsSpokenOfAsAWhole() throws IOException {
        audit("Host/Host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <!-- hob:ignore TargetFrameworkTooOld the server is next -->
                    <TargetFramework>
                      net6.0
                    </TargetFramework>
                  </PropertyGroup>
                  <!-- hob:ignore DuendePackageBelowTarget not above a group -->
                  <ItemGroup>
                    <PackageReference
                        Include="Duende.IdentityServer"
                        Version="6.3.10" /> <!-- hob:ignore DuendePackageBelowTarget: licence -->
                    <!-- hob:ignore DuendePackageBelowTarget: licence, too -->
                    <PackageReference Include="Duende.IdentityServer.EntityFramework">
                      <Version>6.3.10</Version>
                    </PackageReference>
                  </ItemGroup>
                </Project>
                """);
        assertEquals(List.of("5 by 3: the server is next", "12 by 12: licence", "15 by 13: licence, too"), setAside());
        assertEquals(List.of("8: DuendePackageBelowTarget finds nothing here that this could suppress."), stale());
    }

    @Test
    void aDockerfileHasCommentsAboveItsInstructions() throws IOException {
        audit("Host/Dockerfile", """
                # hob:ignore ContainerImageTooOld built elsewhere
                FROM mcr.microsoft.com/dotnet/sdk:6.0 AS build
                COPY Host.csproj .
                FROM mcr.microsoft.com/dotnet/aspnet:6.0
                """);
        assertEquals(List.of("2 by 1: built elsewhere"), setAside());
    }

    @Test
    void aRazorFileHasCommentsOfThreeKinds() throws IOException {
        audit("Host/Pages/Index.cshtml", """
                @using Duende.IdentityServer
                @* hob:ignore IdentityServerToolsUsedDirectly one *@
                @inject IdentityServerTools A
                <!-- hob:ignore IdentityServerToolsUsedDirectly two -->
                @inject IdentityServerTools B
                @functions {
                    IdentityServerTools c; // hob:ignore IdentityServerToolsUsedDirectly three
                    IdentityServerTools d;
                }
                <p>@* hob:ignore IdentityServerToolsUsedDirectly nothing *@</p>
                """);
        assertEquals(List.of("3 by 2: one", "5 by 4: two", "7 by 7: three"), setAside());
        assertEquals(List.of(8), counting());
        assertEquals(
                List.of("10: IdentityServerToolsUsedDirectly finds nothing here that this could suppress."), stale());
    }

    @Test
    void theMarkerOfPmdSuppressesAllRulesOnItsLine() throws IOException {
        audit("Host/Issuer.cs", """
                using Duende.IdentityServer;
                class A { A(IdentityServerTools tools) { } } // NOPMD the vendor's
                class B { } // NOPMD
                """);
        assertEquals(List.of("2 by 2: the vendor's"), setAside());
        assertEquals(List.of(), stale());
    }
}
