package dev.hob.rule.packages;

import static dev.hob.rule.packages.Projects.project;
import static dev.hob.rule.packages.Projects.props;
import static dev.hob.rule.packages.Projects.reference;
import static dev.hob.rule.packages.Projects.web;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class CompanionBehindFrameworkTest {

    private static final String DUENDE = reference("Duende.IdentityServer", "6.3.10");
    private static final String GOOGLE = "Microsoft.AspNetCore.Authentication.Google";
    private static final String HTTP = "Microsoft.Extensions.Http";

    private static RuleCase rule() {
        return RuleCase.of("PackageBehindTargetFramework");
    }

    @Test
    void aWarningWhereTheFrameworkMoves() {
        rule().file("Host.csproj", web("net6.0", DUENDE, reference(GOOGLE, "[|6.0.26|]"), reference(HTTP, "[|6.0.0|]")))
                .finds()
                .atLevel(Level.WARNING)
                .saying("moves to .NET 8")
                .suggestsFixed(
                        "Host.csproj", web("net6.0", DUENDE, reference(GOOGLE, "8.0.33"), reference(HTTP, "8.0.1")));
    }

    @Test
    void aNoteWhereTheProjectHasChosenTheFrameworkAndKeptThePackage() {
        rule().file("Host.csproj", web("net8.0", DUENDE, reference(GOOGLE, "[|7.0.2|]")))
                .finds()
                .atLevel(Level.NOTE)
                .saying("targets .NET 8");
    }

    @Test
    void testsOfTheHostMoveWithIt() {
        rule().file("Host/Host.csproj", web("net6.0", DUENDE))
                .file(
                        "Tests/Tests.csproj",
                        web(
                                "net6.0",
                                project("../Host/Host.csproj"),
                                reference("Microsoft.AspNetCore.TestHost", "[|6.0.26|]")))
                .finds();
    }

    @Test
    void providersWithoutDuendesEfPackagesMoveOnlyWithTheFramework() {
        String provider = "Microsoft.EntityFrameworkCore.SqlServer";
        rule().file("Host.csproj", web("net6.0", DUENDE, reference(provider, "[|6.0.16|]")))
                .finds();
        String design = reference("Microsoft.EntityFrameworkCore.Design", "7.0.16");
        rule().file("Host.csproj", web("net8.0", DUENDE, reference(provider, "7.0.16"), design))
                .finds();
        String efStores = reference("Duende.IdentityServer.EntityFramework", "6.3.10");
        rule().file("Host.csproj", web("net8.0", efStores, design.replace("7.0.16", "[|7.0.16|]")))
                .finds();
    }

    @Test
    void oneVersionForSeveralPackagesIsOneFinding_andGetsOneThatAllOfThemHave() {
        rule().file("Directory.Build.props", props("<DotNetVersion>[|6.0.26|]</DotNetVersion>"))
                .file(
                        "Host/Host.csproj",
                        web(
                                "net6.0",
                                DUENDE,
                                reference(GOOGLE, "$(DotNetVersion)"),
                                reference("Microsoft.AspNetCore.TestHost", "$(DotNetVersion)")))
                .finds()
                .suggestsFixed("Directory.Build.props", props("<DotNetVersion>8.0.33</DotNetVersion>"));
    }

    @Test
    void silentOnWhatWasBehindBefore_onWhatIsAnErrorAnyway_andOnProjectsWithoutTheLibrary() {
        rule().file(
                        "Host/Host.csproj",
                        web(
                                "net6.0",
                                DUENDE,
                                reference(HTTP, "3.1.8"),
                                reference("Microsoft.AspNetCore.Authentication.OpenIdConnect", "6.0.26")))
                .file("Other/Other.csproj", web("net6.0", reference(GOOGLE, "6.0.26")))
                .finds();
    }
}
