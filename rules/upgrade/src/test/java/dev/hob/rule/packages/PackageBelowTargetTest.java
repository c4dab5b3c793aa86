package dev.hob.rule.packages;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class PackageBelowTargetTest {

    private static RuleCase rule() {
        return RuleCase.of("DuendePackageBelowTarget");
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
    void atThePackageReference() {
        rule().file(
                        "Host.csproj",
                        project("<PackageReference Include=\"Duende.IdentityServer\" Version=\"[|6.3.7|]\" />"))
                .finds()
                .atLevel(Level.ERROR)
                .safelyFixed(
                        "Host.csproj",
                        project("<PackageReference Include=\"Duende.IdentityServer\" Version=\"7.0.8\" />"));
    }

    @Test
    void aVersionAsChildElement() {
        rule().file(
                        "Host.csproj",
                        project(
                                "<PackageReference Include=\"Duende.IdentityServer\"><Version>[|6.3.7|]</Version></PackageReference>"))
                .finds()
                .safelyFixed(
                        "Host.csproj",
                        project(
                                "<PackageReference Include=\"Duende.IdentityServer\"><Version>7.0.8</Version></PackageReference>"));
    }

    @Test
    void idsCompareWithoutCaseAndAsAWhole() {
        rule().file("Host.csproj", project("""
                                <PackageReference Include="duende.identityserver.ENTITYFRAMEWORK" Version="[|6.3.7|]" />
                                    <PackageReference Include="Skoruba.Duende.IdentityServer.Admin.UI" Version="6.3.7" />
                                    <PackageReference Include="Duende.IdentityServer.Contrib" Version="6.3.7" />
                                    <PackageReference Include="Duende.BFF" Version="2.2.0" />""")).finds();
    }

    @Test
    void atTheCentralVersion() {
        rule().file("src/Host/Host.csproj", project("<PackageReference Include=\"Duende.IdentityServer\" />"))
                .file("Directory.Packages.props", """
                        <Project>
                          <PropertyGroup>
                            <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageVersion Include="Duende.IdentityServer" Version="[|6.3.5|]" />
                          </ItemGroup>
                        </Project>
                        """)
                .finds()
                .saying("src/Host/Host.csproj");
    }

    @Test
    void atTheProperty_onceForAllPackagesThatTakeIt() {
        String project = """
                <PackageReference Include="Duende.IdentityServer" Version="$(DuendeVersion)" />
                    <PackageReference Include="Duende.IdentityServer.AspNetIdentity" Version="$(DuendeVersion)" />""";
        rule().file("src/Host/Host.csproj", project(project))
                .file("Directory.Build.props", """
                        <Project>
                          <PropertyGroup>
                            <DuendeVersion>[|6.3.2|]</DuendeVersion>
                          </PropertyGroup>
                        </Project>
                        """)
                .finds()
                .saying("Duende.IdentityServer, Duende.IdentityServer.AspNetIdentity")
                .safelyFixed("Directory.Build.props", """
                        <Project>
                          <PropertyGroup>
                            <DuendeVersion>7.0.8</DuendeVersion>
                          </PropertyGroup>
                        </Project>
                        """);
    }

    @Test
    void aPropertyThatOthersTakeTooIsNotChangedUnseen() {
        rule().file("Host.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk.Web">
                          <PropertyGroup>
                            <TargetFramework>net8.0</TargetFramework>
                            <SharedVersion>[|6.3.2|]</SharedVersion>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageReference Include="Duende.IdentityServer" Version="$(SharedVersion)" />
                            <PackageReference Include="Company.Toolbox" Version="$(SharedVersion)" />
                          </ItemGroup>
                        </Project>
                        """).finds().hasNoSafeFix().saying("a version of their own");
    }

    @Test
    void floatingVersionsAndRangesKeepTheirForm() {
        rule().file(
                        "Host.csproj",
                        project("<PackageReference Include=\"Duende.IdentityServer\" Version=\"[|6.3.*|]\" />"))
                .finds()
                .safelyFixed(
                        "Host.csproj",
                        project("<PackageReference Include=\"Duende.IdentityServer\" Version=\"7.0.*\" />"));
        rule().file(
                        "Host.csproj",
                        project("<PackageReference Include=\"Duende.IdentityServer\" Version=\"[|[6.3,7)|]\" />"))
                .finds()
                .safelyFixed(
                        "Host.csproj",
                        project("<PackageReference Include=\"Duende.IdentityServer\" Version=\"[7.0.8,8)\" />"));
    }

    @Test
    void silentWhereTheTargetIsReached() {
        for (String version : new String[] {"7.0.0", "7.0.8", "7.0.*", "7.*", "*", "7.1.0", "[7.0,8)"}) {
            rule().file(
                            "Host.csproj",
                            project("<PackageReference Include=\"Duende.IdentityServer\" Version=\"" + version
                                    + "\" />"))
                    .finds();
        }
    }

    @Test
    void aFullVersionAsTargetIsMeantToTheLetter() {
        rule().to("7.0.5")
                .file(
                        "Host.csproj",
                        project("<PackageReference Include=\"Duende.IdentityServer\" Version=\"[|7.0.1|]\" />"))
                .finds()
                .safelyFixed(
                        "Host.csproj",
                        project("<PackageReference Include=\"Duende.IdentityServer\" Version=\"7.0.5\" />"));
    }

    @Test
    void aPreviewOfTheTargetIsOnItsLine() {
        rule().file(
                        "Host.csproj",
                        project(
                                "<PackageReference Include=\"Duende.IdentityServer\" Version=\"[|7.0.0-preview.2|]\" />"))
                .finds()
                .atLevel(Level.NOTE)
                .hasNoSafeFix();
    }

    @Test
    void aVersionThatNobodyCanKnowIsNoFinding() {
        rule().file(
                        "Host.csproj",
                        project(
                                "<PackageReference Include=\"Duende.IdentityServer\" Version=\"$(VersionFromTheBuildServer)\" />"))
                .finds();
    }
}
