package dev.hob.rule.packages;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class PackagesAtDifferentVersionsTest {

    private static RuleCase rule() {
        return RuleCase.of("DuendePackagesAtDifferentVersions");
    }

    private static String project(String items) {
        return """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net8.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    %s
                  </ItemGroup>
                </Project>
                """.formatted(items);
    }

    @Test
    void inOneProject_theLowerIsRaisedToTheHigher() {
        rule().file("Host.csproj", project("""
                        <PackageReference Include="Duende.IdentityServer" Version="[|7.0.0|]" />
                            <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="7.0.6" />""")).finds().atLevel(Level.ERROR).safelyFixed("Host.csproj", project("""
                        <PackageReference Include="Duende.IdentityServer" Version="7.0.6" />
                            <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="7.0.6" />"""));
    }

    @Test
    void throughAProjectReference() {
        rule().file(
                        "src/Stores/Stores.csproj",
                        project(
                                "<PackageReference Include=\"Duende.IdentityServer.EntityFramework\" Version=\"[|7.0.0|]\" />"))
                .file("src/Host/Host.csproj", project("""
                        <PackageReference Include="Duende.IdentityServer" Version="7.0.8" />
                            <ProjectReference Include="..\\Stores\\Stores.csproj" />"""))
                .finds()
                .saying("src/Host/Host.csproj");
    }

    @Test
    void twoProjectsThatDoNotMeetMayDiffer() {
        rule().file("A/A.csproj", project("<PackageReference Include=\"Duende.IdentityServer\" Version=\"7.0.0\" />"))
                .file(
                        "B/B.csproj",
                        project(
                                "<PackageReference Include=\"Duende.IdentityServer.EntityFramework\" Version=\"7.0.8\" />"))
                .finds();
    }

    @Test
    void otherDuendePackagesHaveVersionsOfTheirOwn() {
        rule().file("Host.csproj", project("""
                        <PackageReference Include="Duende.IdentityServer" Version="7.0.8" />
                            <PackageReference Include="Duende.BFF" Version="2.2.0" />""")).finds();
    }
}
