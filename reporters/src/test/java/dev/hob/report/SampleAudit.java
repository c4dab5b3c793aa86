package dev.hob.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditResult;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.BaselineComparison;
import dev.hob.findings.Certainty;
import dev.hob.findings.Effort;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.Fix;
import dev.hob.findings.KnownBefore;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.RuleGuidance;
import dev.hob.findings.SetAside;
import dev.hob.findings.SourceText;
import dev.hob.findings.StaleSuppression;
import dev.hob.findings.Suppression;
import dev.hob.findings.Triage;
import dev.hob.findings.Upgrade;
import dev.hob.findings.VersionControl;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A hand-made audit with one of everything that a report has to show. */
public final class SampleAudit {

    private static final String PROPS = "Directory.Packages.props";
    private static final String SERVICE = "src/Token Service/Größe.cs";

    private static final Map<String, SourceText> SOURCES =
            Map.of(PROPS, SourceText.of("""
                    <Project>
                      <ItemGroup>
                        <PackageVersion Include="Duende.IdentityServer" Version="6.3.10" />
                      </ItemGroup>
                    </Project>
                    """.getBytes(UTF_8)), SERVICE, SourceText.of("""
                    using Duende.IdentityServer;

                    class Issuer
                    {
                    \tpublic Issuer(/* 😀 */ IdentityServerTools tools) { }
                    \tobject Lifetime(ClientStore store) => store.Defaults;
                    }
                    """.replace("\n", "\r\n")
                    .getBytes(UTF_8)));

    private SampleAudit() {}

    /** Findings of every level, with safe and suggested fixes, and files that were left out. */
    public static AuditResult full() {
        return new AuditResult(
                new Upgrade("6.3", "7.0", List.of("6.3.8", "6.3.10"), List.of("6.2 → 6.3")),
                rules(),
                List.of(packageFinding(), toolsFinding(), defaultsFinding(), noteFinding()),
                triage(),
                List.of(
                        new FileNotAnalysed("src/Broken.cs", true, 12, 5, "Expected ';' before 'var'."),
                        new FileNotAnalysed("src/Old.vbproj", false, 0, 0, "Visual Basic sources are not analysed.")),
                42,
                List.of("Is the database large enough for the key change of ServerSideSessions to mean downtime?"),
                new AuditedTree(
                        SOURCES,
                        Map.of(SERVICE, "src/Token Service/TokenService.csproj"),
                        Optional.of(new VersionControl(
                                "https://example.org/northquay/identity.git",
                                Optional.of("0123456789abcdef0123456789abcdef01234567"),
                                Optional.of("main")))));
    }

    /** Nothing found and nothing left out. */
    public static AuditResult clean() {
        return new AuditResult(
                new Upgrade("6.3", "7.0", List.of("7.0.8"), List.of()),
                rules(),
                List.of(),
                Triage.NONE,
                List.of(),
                42,
                List.of(),
                AuditedTree.of(Map.of()));
    }

    private static List<RuleDescriptor> rules() {
        return List.of(
                new RuleDescriptor(
                        "DuendePackageBelowTarget",
                        "A Duende.IdentityServer package is older than the target release.",
                        "The package stays on the old release, so nothing else of the upgrade takes effect.",
                        new RuleGuidance(
                                "Nothing points to it.",
                                "Raise all packages of the family together.",
                                "Certain: the version is evaluated as MSBuild does it.",
                                "The library's release tags."),
                        Level.ERROR,
                        "https://docs.duendesoftware.com/identityserver/upgrades/v6_3-to-v7_0/",
                        "packages",
                        Optional.of(new Effort(30, 5)),
                        List.of("<PackageReference Include=\"Duende.IdentityServer\" Version=\"6.3.10\" />\n"),
                        List.of("<PackageReference Include=\"Duende.IdentityServer\" Version=\"7.0.8\" />\n")),
                new RuleDescriptor(
                        "IdentityServerToolsUsedDirectly",
                        "IdentityServerTools is asked for instead of its interface.",
                        "Since 7.0 only `IIdentityServerTools` is registered. Code that asks for the class still compiles.",
                        new RuleGuidance("The host does not start.", "Ask for the interface.", "Certain.", ""),
                        Level.ERROR,
                        "",
                        "code",
                        Optional.of(new Effort(45, 10)),
                        List.of("class A\n{\n    A(IdentityServerTools tools) { }\n}\n"),
                        List.of("class A\n{\n    A(IIdentityServerTools tools) { }\n}\n")),
                new RuleDescriptor(
                        "RefreshTokenUsageDefaultChanged",
                        "The default of Client.RefreshTokenUsage changed.",
                        "It went from OneTimeOnly to ReUse.",
                        RuleGuidance.NONE,
                        Level.WARNING,
                        "",
                        "behaviour",
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }

    /** Decisions of every kind: a comment, the settings, a baseline, and some that no longer fit. */
    private static Triage triage() {
        Finding beside = setAside("Beside the code.", 41);
        Finding inSettings = setAside("In the settings.", 42);
        Finding known = setAside("Known before.", 43);
        Location settings =
                new Location("hob.yml", new Region(7, 5, 7, 44), "  - rule: RefreshTokenUsageDefaultChanged");
        return new Triage(
                List.of(
                        new SetAside(
                                beside,
                                new Suppression(
                                        Suppression.Kind.IN_SOURCE,
                                        "Wanted so.",
                                        new Location(SERVICE, new Region(6, 2, 6, 8), ""))),
                        new SetAside(inSettings, new Suppression(Suppression.Kind.EXTERNAL, "", settings)),
                        new SetAside(known, new KnownBefore("src/Tokens/Größe.cs"))),
                List.of(
                        new StaleSuppression(
                                StaleSuppression.Kind.UNUSED,
                                new Location(SERVICE, new Region(1, 1, 1, 6), "using Duende.IdentityServer;"),
                                "IdentityServerToolsUsedDirectly finds nothing here."),
                        new StaleSuppression(
                                StaleSuppression.Kind.EXPIRED,
                                settings,
                                "The suppression of RefreshTokenUsageDefaultChanged ended on 2024-01-31.")),
                Optional.of(new BaselineComparison(
                        List.of(new BaselineComparison.Gone(
                                "DuendePackageBelowTarget",
                                Level.ERROR,
                                "Duende.IdentityServer.EntityFramework is at 6.3.10, below 7.0.",
                                PROPS,
                                new Region(4, 1, 4, 10),
                                "00112233445566778899aabbccddeeff")),
                        List.of(new BaselineComparison.RenamedFolder("src/Tokens", "src/Token Service")))));
    }

    private static Finding setAside(String message, int column) {
        return new Finding(
                "RefreshTokenUsageDefaultChanged",
                Level.WARNING,
                Certainty.POSSIBLE,
                message,
                "",
                place(SERVICE, 6, column, 54),
                List.of(),
                List.of());
    }

    private static Finding packageFinding() {
        return new Finding(
                "DuendePackageBelowTarget",
                Level.ERROR,
                Certainty.CERTAIN,
                "Duende.IdentityServer is at 6.3.10, below 7.0.",
                "",
                place(PROPS, 3, 62, 68),
                List.of(),
                List.of(fix("Set the version to 7.0.8", Fix.Safety.SAFE, PROPS, new Region(3, 62, 3, 68), "7.0.8")));
    }

    private static Finding toolsFinding() {
        ArtifactChange service = change(SERVICE, new Region(5, 25, 5, 44), "IIdentityServerTools");
        ArtifactChange usings = change(PROPS, Region.caret(4, 1), "    <Using Include=\"Duende.IdentityServer\" />\n");
        return new Finding(
                "IdentityServerToolsUsedDirectly",
                Level.ERROR,
                Certainty.CERTAIN,
                "The container no longer knows IdentityServerTools, so building the host throws in Development and the"
                        + " first use fails in Production.",
                "Ask for IIdentityServerTools.\nIt exists in 6.3 already:\n    IIdentityServerTools tools",
                place(SERVICE, 5, 25, 44),
                List.of(place(PROPS, 3, 62, 68)),
                List.of(
                        fix(
                                "Ask for the interface",
                                Fix.Safety.SAFE,
                                SERVICE,
                                new Region(5, 25, 5, 44),
                                "IIdentityServerTools"),
                        new Fix("Ask for it everywhere", Fix.Safety.SUGGESTED, List.of(service, usings))));
    }

    private static Finding defaultsFinding() {
        return new Finding(
                "RefreshTokenUsageDefaultChanged",
                Level.WARNING,
                Certainty.POSSIBLE,
                "This client may rely on the old default.",
                "Say which you want.",
                place(SERVICE, 6, 40, 54),
                List.of(),
                List.of(fix(
                        "Write the old value out",
                        Fix.Safety.SUGGESTED,
                        SERVICE,
                        Region.caret(6, 1),
                        "\t// OneTimeOnly\n")));
    }

    private static Finding noteFinding() {
        return new Finding(
                "RefreshTokenUsageDefaultChanged",
                Level.NOTE,
                Certainty.CERTAIN,
                "Nothing to do here.",
                "",
                new Location(SERVICE, new Region(3, 1, 7, 2), "class Issuer"),
                List.of(),
                List.of());
    }

    private static Location place(String uri, int line, int start, int end) {
        return new Location(
                uri, new Region(line, start, line, end), SOURCES.get(uri).line(line));
    }

    private static Fix fix(String what, Fix.Safety safety, String uri, Region region, String text) {
        return new Fix(what, safety, List.of(change(uri, region, text)));
    }

    private static ArtifactChange change(String uri, Region region, String text) {
        return new ArtifactChange(uri, List.of(new Replacement(region, text)));
    }
}
