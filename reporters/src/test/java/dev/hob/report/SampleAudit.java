package dev.hob.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditResult;
import dev.hob.findings.Certainty;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.Fix;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.RuleGuidance;
import dev.hob.findings.SourceText;
import java.util.List;
import java.util.Map;

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
                "6.3",
                "7.0",
                List.of("6.3.8", "6.3.10"),
                List.of("6.2 → 6.3"),
                rules(),
                List.of(packageFinding(), toolsFinding(), defaultsFinding(), noteFinding()),
                List.of(
                        new FileNotAnalysed("src/Broken.cs", true, 12, 5, "Expected ';' before 'var'."),
                        new FileNotAnalysed("src/Old.vbproj", false, 0, 0, "Visual Basic sources are not analysed.")),
                42,
                List.of("Is the database large enough for the key change of ServerSideSessions to mean downtime?"),
                SOURCES);
    }

    /** Nothing found and nothing left out. */
    public static AuditResult clean() {
        return new AuditResult(
                "6.3", "7.0", List.of("7.0.8"), List.of(), rules(), List.of(), List.of(), 42, List.of(), Map.of());
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
                        List.of(),
                        List.of()));
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
