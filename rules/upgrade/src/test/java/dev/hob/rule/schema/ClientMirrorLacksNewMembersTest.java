package dev.hob.rule.schema;

import dev.hob.findings.Level;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.RuleCase;
import dev.hob.rule.release.Releases;
import dev.hob.solution.surface.MemberKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClientMirrorLacksNewMembersTest {

    private static final String MODEL = "Duende.IdentityServer.Models.Client";

    /** So many properties of the library's client, as a mirror declares them. */
    private static String properties(String type, int count) {
        return ReleaseSurface.of(Releases.load().line("6.3").orElseThrow()).type(type).orElseThrow().members().stream()
                .filter(member -> member.kind() == MemberKind.PROPERTY)
                .map(member -> member.name())
                .sorted(Comparator.comparing(name -> !name.equals("SlidingRefreshTokenLifetime")))
                .limit(count)
                .map(name -> "    public string " + name + " { get; set; }\n")
                .collect(Collectors.joining());
    }

    private static RuleCase mirror(String declaration, String members) {
        return RuleCase.of("ClientMirrorLacksNewMembers")
                .file("ClientDto.cs", "%s\n{\n%s}\n".formatted(declaration, members));
    }

    @Test
    void aMirrorOfTheModelOrOfTheEntity() {
        mirror("public class [|ClientDto|]", properties(MODEL, 40))
                .finds()
                .atLevel(Level.WARNING)
                .saying("lacks PushedAuthorizationLifetime and RequirePushedAuthorization")
                .saying("    public bool RequirePushedAuthorization { get; set; }    // existing rows: false")
                .saying("    public int? PushedAuthorizationLifetime { get; set; }    // existing rows: null");
        mirror("public class [|Client|]", properties("Duende.IdentityServer.EntityFramework.Entities.Client", 100))
                .finds();
    }

    @Test
    void oneOfTheTwoIsThere() {
        mirror(
                        "public class [|ClientDto|]",
                        properties(MODEL, 40) + "    public bool RequirePushedAuthorization { get; set; }\n")
                .finds()
                .saying("lacks PushedAuthorizationLifetime, which");
    }

    @Test
    void aMirrorInTwoPartsIsReportedOnce() {
        String[] lines = properties(MODEL, 40).split("(?<=\n)");
        String first = String.join("", List.of(lines).subList(0, 20));
        String second = String.join("", List.of(lines).subList(20, 40));
        mirror("public partial class [|ClientDto|]", first)
                .file("ClientDto.More.cs", "public partial class ClientDto\n{\n" + second + "}\n")
                .finds();
    }

    @Test
    void silentWithBothAndOnWhatHasFewOfThem() {
        mirror(
                        "public class ClientDto",
                        properties(MODEL, 40)
                                + "    public bool RequirePushedAuthorization { get; set; }\n    public int? PushedAuthorizationLifetime { get; set; }\n")
                .finds();
        mirror("public class ClientSummary", properties(MODEL, 10)).finds();
    }

    @Test
    void silentOnceThePackagesAreThere() {
        mirror("public class ClientDto", properties(MODEL, 40))
                .file("Host.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk.Web">
                          <PropertyGroup>
                            <TargetFramework>net8.0</TargetFramework>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageReference Include="Duende.IdentityServer" Version="7.0.8" />
                          </ItemGroup>
                        </Project>
                        """)
                .finds();
    }
}
