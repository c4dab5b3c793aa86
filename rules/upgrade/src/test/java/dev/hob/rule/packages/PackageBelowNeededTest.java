package dev.hob.rule.packages;

import static dev.hob.rule.packages.Projects.central;
import static dev.hob.rule.packages.Projects.project;
import static dev.hob.rule.packages.Projects.props;
import static dev.hob.rule.packages.Projects.reference;
import static dev.hob.rule.packages.Projects.web;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class PackageBelowNeededTest {

    private static final String DUENDE = reference("Duende.IdentityServer", "6.3.10");
    private static final String OPEN_ID = "Microsoft.AspNetCore.Authentication.OpenIdConnect";
    private static final String JWT = "System.IdentityModel.Tokens.Jwt";

    private static RuleCase rule() {
        return RuleCase.of("PackageBelowDuendeRequirement");
    }

    @Test
    void aDirectReferenceBelowTheNewRelease() {
        rule().file("Host.csproj", web("net6.0", DUENDE, reference(OPEN_ID, "[|6.0.26|]")))
                .finds()
                .atLevel(Level.ERROR)
                .saying("Duende.IdentityServer 7.0.8 needs 8.0.3 or later")
                .safelyFixed("Host.csproj", web("net6.0", DUENDE, reference(OPEN_ID, "8.0.34")));
    }

    @Test
    void whatIsNeededThroughAnotherPackage() {
        rule().file("Host.csproj", web("net8.0", DUENDE, reference(JWT, "[|6.35.0|]")))
                .finds()
                .saying("needs 7.1.2 or later, through Microsoft.AspNetCore.Authentication.OpenIdConnect")
                .safelyFixed("Host.csproj", web("net8.0", DUENDE, reference(JWT, "7.1.2")));
    }

    @Test
    void theFormOfTheVersionStays() {
        rule().file(
                        "Host.csproj",
                        web(
                                "net8.0",
                                DUENDE,
                                reference("IdentityModel", "[|6.1.*|]"),
                                reference(JWT, "[|[6.35.0,7)|]")))
                .finds()
                .safelyFixed(
                        "Host.csproj",
                        web("net8.0", DUENDE, reference("IdentityModel", "6.2.*"), reference(JWT, "[7.1.2,8)")));
    }

    @Test
    void thePatchThatIsWrittenDecides() {
        String host = web("net8.0", DUENDE, reference(OPEN_ID, "8.0.2"));
        rule().file("Host.csproj", host).to("7.0.1").finds();
        rule().file("Host.csproj", host.replace("8.0.2", "[|8.0.2|]"))
                .to("7.0.8")
                .finds();
    }

    @Test
    void aHostThatIsOnTheNewReleaseAlreadyNeedsWhatItsOwnPatchNeeds() {
        rule().file(
                        "Host.csproj",
                        web("net8.0", reference("Duende.IdentityServer", "7.0.1"), reference(OPEN_ID, "8.0.2")))
                .finds();
        rule().file(
                        "Host.csproj",
                        web("net8.0", reference("Duende.IdentityServer", "7.0.5"), reference(OPEN_ID, "[|8.0.2|]")))
                .finds()
                .saying("Duende.IdentityServer 7.0.5 needs 8.0.3");
    }

    @Test
    void theEfPackagesNeedEfCore_theOthersDoNot() {
        String efCore = "Microsoft.EntityFrameworkCore.Relational";
        rule().file("Host.csproj", web("net8.0", DUENDE, reference(efCore, "7.0.16")))
                .finds();
        rule().file(
                        "Host.csproj",
                        web(
                                "net8.0",
                                reference("Duende.IdentityServer.EntityFramework", "6.3.10"),
                                reference(efCore, "[|7.0.16|]"),
                                reference("Microsoft.Extensions.Logging", "[|7.0.0|]")))
                .finds()
                .safelyFixed(
                        "Host.csproj",
                        web(
                                "net8.0",
                                reference("Duende.IdentityServer.EntityFramework", "6.3.10"),
                                reference(efCore, "8.0.34"),
                                reference("Microsoft.Extensions.Logging", "8.0.1")));
    }

    @Test
    void aProjectThatReachesTheLibraryThroughAnotherCounts_whatOnlyComesAlongDoesNot() {
        rule().file("Host/Host.csproj", web("net8.0", DUENDE, project("../Data/Data.csproj")))
                .file("Data/Data.csproj", web("net8.0", reference(OPEN_ID, "6.0.26")))
                .file(
                        "Tests/Tests.csproj",
                        web("net8.0", project("../Host/Host.csproj"), reference(OPEN_ID, "[|7.0.1|]")))
                .file("Other/Other.csproj", web("net6.0", reference(OPEN_ID, "6.0.26")))
                .finds()
                .saying("Tests/Tests.csproj");
    }

    @Test
    void aCentralVersionCountsWhereSuchAProjectReferencesThePackage() {
        String managed = "<ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>";
        rule().file(
                        "Directory.Packages.props",
                        props(
                                managed,
                                central("Duende.IdentityServer", "6.3.10"),
                                central(OPEN_ID, "[|8.0.2|]"),
                                central("IdentityModel", "6.0.0")))
                .file("Host/Host.csproj", web("net8.0", reference("Duende.IdentityServer"), reference(OPEN_ID)))
                .file("Other/Other.csproj", web("net6.0", reference("IdentityModel")))
                .finds();
    }

    @Test
    void withTransitivePinningItCountsAnyway() {
        String pinned = """
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                    <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
                    <AspnetVersion>%s</AspnetVersion>""";
        String[] items = {
            central("Duende.IdentityServer", "6.3.10"),
            central(OPEN_ID, "$(AspnetVersion)"),
            central("Microsoft.AspNetCore.Identity.UI", "$(AspnetVersion)")
        };
        rule().file("Directory.Packages.props", props(pinned.formatted("[|8.0.2|]"), items))
                .file("Host/Host.csproj", web("net8.0", reference("Duende.IdentityServer")))
                .file("Other/Other.csproj", web("net8.0", reference("Microsoft.AspNetCore.Identity.UI")))
                .finds()
                .safelyFixed("Directory.Packages.props", props(pinned.formatted("8.0.34"), items));
    }

    @Test
    void packagesThatCannotAgreeOnAVersionGetNone() {
        String version = "<CommonVersion>[|6.0.0|]</CommonVersion>";
        rule().file("Directory.Build.props", props(version))
                .file("Host/Host.csproj", web("net8.0", DUENDE, reference(OPEN_ID, "$(CommonVersion)")))
                .file("Other/Other.csproj", web("net8.0", reference("Acme.Tools", "$(CommonVersion)")))
                .finds()
                .hasNoSafeFix()
                .saying("may need one of their own");
    }

    @Test
    void silentOnWhatIsHighEnoughOrUnknownOrNobodysBusiness() {
        rule().file(
                        "Host.csproj",
                        web(
                                "net8.0",
                                DUENDE,
                                reference(OPEN_ID, "8.0.3"),
                                reference(JWT, "7.*"),
                                reference("IdentityModel", "$(Unknown)"),
                                reference("Microsoft.AspNetCore.Authentication.JwtBearer", "6.0.26"),
                                reference("Acme.IdentityModel", "1.0.0")))
                .finds();
    }

    @Test
    void theVersionThatAFixWritesNeedsMoreThanTheLibrary() {
        String efPackages = reference("Duende.IdentityServer.EntityFramework", "6.3.10");
        rule().file(
                        "Host.csproj",
                        web(
                                "net8.0",
                                efPackages,
                                reference("Microsoft.EntityFrameworkCore.Relational", "[|7.0.16|]"),
                                reference("Microsoft.Extensions.Logging", "[|8.0.0|]")))
                .finds()
                .saying("Microsoft.EntityFrameworkCore.Relational 8.0.34 needs 8.0.1 or later")
                .saying(
                        "Microsoft.EntityFrameworkCore.Relational 8.0.34 is what Hob's own fix writes; an earlier version may")
                .safelyFixed(
                        "Host.csproj",
                        web(
                                "net8.0",
                                efPackages,
                                reference("Microsoft.EntityFrameworkCore.Relational", "8.0.34"),
                                reference("Microsoft.Extensions.Logging", "8.0.1")));
    }

    @Test
    void aProviderThatMovesTakesItsDriverAlong() {
        String efPackages = reference("Duende.IdentityServer.EntityFramework", "6.3.10");
        String npgsql = reference("Npgsql.EntityFrameworkCore.PostgreSQL", "7.0.1");
        String sqlServer = reference("Microsoft.EntityFrameworkCore.SqlServer", "7.0.15");
        rule().file(
                        "Host.csproj",
                        web(
                                "net8.0",
                                efPackages,
                                npgsql,
                                sqlServer,
                                reference("Npgsql", "[|7.0.1|]"),
                                reference("Microsoft.Data.SqlClient", "[|5.1.0|]")))
                .finds()
                .atLevel(Level.ERROR)
                .saying("Npgsql.EntityFrameworkCore.PostgreSQL 8.0.11 needs 8.0.6 or later: restore")
                .hasNoSafeFix()
                .suggestsFixed(
                        "Host.csproj",
                        web(
                                "net8.0",
                                efPackages,
                                npgsql,
                                sqlServer,
                                reference("Npgsql", "8.0.6"),
                                reference("Microsoft.Data.SqlClient", "5.1.9")));
        rule().file("Host.csproj", web("net8.0", efPackages, npgsql, reference("Npgsql", "8.0.6")))
                .finds();
        rule().file("Host.csproj", web("net8.0", DUENDE, npgsql, reference("Npgsql", "7.0.1")))
                .finds();
    }

    @Test
    void aDriverThatSuitsAnEarlierVersionOfTheLineIsNoError() {
        rule().file(
                        "Host.csproj",
                        web(
                                "net8.0",
                                reference("Duende.IdentityServer.EntityFramework", "6.3.10"),
                                reference("Microsoft.EntityFrameworkCore.SqlServer", "7.0.15"),
                                reference("Microsoft.Data.SqlClient", "[|5.1.4|]")))
                .finds()
                .atLevel(Level.WARNING)
                .saying("8.0.34 is what Hob's own fix writes; an earlier version may do with less")
                .hasNoSafeFix();
    }

    @Test
    void aProjectThatSharesTheProvidersVersionNeedsTheDriverToo() {
        String managed = "<ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>";
        String npgsql = "Npgsql.EntityFrameworkCore.PostgreSQL";
        rule().file(
                        "Directory.Packages.props",
                        props(
                                managed,
                                central("Duende.IdentityServer.EntityFramework", "6.3.10"),
                                central(npgsql, "7.0.1"),
                                central("Npgsql", "[|7.0.1|]")))
                .file(
                        "Host/Host.csproj",
                        web("net8.0", reference("Duende.IdentityServer.EntityFramework"), reference(npgsql)))
                .file("Reports/Reports.csproj", web("net8.0", reference(npgsql), reference("Npgsql")))
                .finds()
                .saying("Reports/Reports.csproj");
    }

    @Test
    void aCompanionThatMovesIsNoErrorAndNeitherIsWhatItNeeds() {
        rule().file(
                        "Host.csproj",
                        web(
                                "net6.0",
                                DUENDE,
                                reference("Microsoft.EntityFrameworkCore.Design", "6.0.25"),
                                reference("Microsoft.Extensions.DependencyModel", "[|8.0.0|]")))
                .finds()
                .atLevel(Level.WARNING)
                .saying("Microsoft.EntityFrameworkCore.Design 8.0.34 needs 8.0.2 or later")
                .hasNoSafeFix();
    }

    @Test
    void aBuildThatGoesBecauseItsFrameworkIsTooOldIsNotLookedAt() {
        rule().file("Host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFrameworks>net6.0;net8.0</TargetFrameworks>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                  </ItemGroup>
                  <ItemGroup Condition="'$(TargetFramework)' == 'net6.0'">
                    <PackageReference Include="IdentityModel" Version="6.0.0" />
                  </ItemGroup>
                  <ItemGroup Condition="'$(TargetFramework)' == 'net8.0'">
                    <PackageReference Include="IdentityModel" Version="[|6.1.0|]" />
                  </ItemGroup>
                </Project>
                """).finds();
    }
}
