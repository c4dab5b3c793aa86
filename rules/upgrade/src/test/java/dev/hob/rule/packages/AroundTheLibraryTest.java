package dev.hob.rule.packages;

import static dev.hob.rule.packages.Projects.project;
import static dev.hob.rule.packages.Projects.reference;
import static dev.hob.rule.packages.Projects.web;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** Packages around the library: of one train, dropped, without a release, of other makers; and frameworks that are ahead. */
class AroundTheLibraryTest {

    private static final String DUENDE = reference("Duende.IdentityServer", "6.3.10");
    private static final String DUENDE_EF = reference("Duende.IdentityServer.EntityFramework", "6.3.10");
    private static final String JWT = "System.IdentityModel.Tokens.Jwt";
    private static final String OPEN_ID = "Microsoft.IdentityModel.Protocols.OpenIdConnect";

    private static RuleCase train() {
        return RuleCase.of("IdentityModelPackagesAtDifferentVersions");
    }

    private static RuleCase autoMapper() {
        return RuleCase.of("AutoMapperThroughDuende");
    }

    @Test
    void theLowerOfTwoReferencesIsRaised() {
        train().file("Host.csproj", web("net8.0", DUENDE, reference(JWT, "7.5.1"), reference(OPEN_ID, "[|7.1.2|]")))
                .finds()
                .atLevel(Level.ERROR)
                .suggestsFixed(
                        "Host.csproj", web("net8.0", DUENDE, reference(JWT, "7.5.1"), reference(OPEN_ID, "7.5.1")));
    }

    @Test
    void projectReferencesAreFollowed() {
        train().file("Host/Host.csproj", web("net8.0", DUENDE, project("../Api/Api.csproj"), reference(JWT, "7.5.1")))
                .file("Api/Api.csproj", web("net8.0", reference(OPEN_ID, "[|7.2.0|]")))
                .finds();
    }

    @Test
    void aReferenceAboveWhatComesAlongIsPossiblyWrong() {
        train().file("Host.csproj", web("net8.0", DUENDE, reference(JWT, "[|7.5.1|]")))
                .finds()
                .atLevel(Level.WARNING)
                .saying("Microsoft.IdentityModel.Protocols");
    }

    @Test
    void aLockFileTellsWhatOtherPackagesBringAlong() {
        String lock = """
                { "version": 1, "dependencies": { "net8.0": {
                  "System.IdentityModel.Tokens.Jwt": { "type": "Direct", "requested": "[7.1.2, )", "resolved": "7.1.2" },
                  "Microsoft.IdentityModel.Validators": { "type": "Transitive", "resolved": "%s" }
                } } }
                """;
        train().file("Host.csproj", web("net8.0", DUENDE, reference(JWT, "[|7.1.2|]")))
                .file("packages.lock.json", lock.formatted("7.5.1"))
                .finds()
                .atLevel(Level.WARNING)
                .saying("Microsoft.IdentityModel.Validators");
        train().file("Host.csproj", web("net8.0", DUENDE, reference(JWT, "7.1.2")))
                .file("packages.lock.json", lock.formatted("7.1.2"))
                .finds();
    }

    @Test
    void silentOnOneVersion_belowWhatIsNeeded_andWithoutTheLibrary() {
        train().file("Host.csproj", web("net8.0", DUENDE, reference(JWT, "7.1.2")))
                .finds();
        train().file("Host.csproj", web("net8.0", DUENDE)).finds();
        train().file("Other.csproj", web("net8.0", reference(JWT, "7.5.1"), reference(OPEN_ID, "6.35.0")))
                .finds();
        // Below 7.1.2 restore stops anyway, which another rule says.
        train().file("Host.csproj", web("net8.0", DUENDE, reference(JWT, "6.35.0")))
                .finds();
    }

    @Test
    void autoMapperThatOnlyDuendeBroughtAlong() {
        String host = web("net8.0", DUENDE_EF);
        autoMapper()
                .file("Host.csproj", host)
                .file("Maps.cs", "using System;\nusing [|AutoMapper|];\n\nclass Maps : Profile { }\n")
                .finds()
                .atLevel(Level.ERROR)
                .suggestsFixed("Host.csproj", web("net8.0", reference("AutoMapper", "12.0.1"), DUENDE_EF));
    }

    @Test
    void otherPackagesMayBringItToo() {
        autoMapper()
                .file("Host.csproj", web("net8.0", DUENDE_EF, reference("Acme.Framework", "1.0.0")))
                .file("Maps.cs", "using [|AutoMapper.QueryableExtensions|];\n")
                .finds()
                .atLevel(Level.WARNING);
    }

    @Test
    void silentWithAnOwnReferenceAndWithoutDuendesEfPackages() {
        String source = "using AutoMapper;\nusing AutoMapperish;\n";
        autoMapper()
                .file("Host.csproj", web("net8.0", DUENDE_EF, reference("AutoMapper", "12.0.1")))
                .file("Maps.cs", source)
                .finds();
        autoMapper()
                .file("Host.csproj", web("net8.0", DUENDE))
                .file("Maps.cs", source)
                .finds();
        autoMapper()
                .file("Host.csproj", web("net8.0", DUENDE_EF))
                .file("Other.cs", "// AutoMapper\nclass Other { string s = \"AutoMapper\"; }\n")
                .finds();
    }

    @Test
    void apiAuthorizationIsAnErrorWithOrWithoutAReferenceToTheLibrary() {
        RuleCase.of("ApiAuthorizationHasNoRelease")
                .file(
                        "Spa.csproj",
                        web("net7.0", reference("[|Microsoft.AspNetCore.ApiAuthorization.IdentityServer|]", "7.0.14")))
                .finds()
                .atLevel(Level.ERROR);
    }

    @Test
    void apiAuthorizationInCode_butNotItsNamesakesInBlazorAndInTheSolution() {
        String calls = """
                class Startup
                {
                    void Configure(IServiceCollection services)
                    {
                        services.AddIdentityServer().%1$sAddApiAuthorization%2$s<User, Db>();
                        services.AddAuthentication().%1$sAddIdentityServerJwt%2$s();
                    }
                }

                class Db : %1$sApiAuthorizationDbContext%2$s<User> { }
                """;
        String spa = web("net7.0", reference("Microsoft.AspNetCore.ApiAuthorization.IdentityServer", "7.0.14"));
        RuleCase.of("ApiAuthorizationUsed")
                .file("Host/Host.csproj", web("net7.0", DUENDE))
                .file("Spa/Spa.csproj", spa)
                .file("Spa/Startup.cs", calls.formatted("[|", "|]"))
                .file("Client/Client.csproj", web("net7.0"))
                .file("Client/Program.cs", "builder.Services.AddApiAuthorization();\n")
                .finds()
                .atLevel(Level.ERROR);
        RuleCase.of("ApiAuthorizationUsed")
                .file("Host.csproj", spa)
                .file("Own.cs", """
                        static class Own
                        {
                            static void AddIdentityServerJwt(int own) { }

                            static void Use() => AddIdentityServerJwt(1);
                        }
                        """)
                .finds();
    }

    @Test
    void addOnsWhileTheLibraryIsStillOld() {
        RuleCase.of("AddOnForOlderDuende")
                .file(
                        "Host.csproj",
                        web(
                                "net6.0",
                                DUENDE,
                                reference("[|Rsk.Saml.DuendeIdentityServer|]", "7.2.2"),
                                reference("[|Skoruba.Duende.IdentityServer.Admin.UI|]", "1.2.0"),
                                reference("[|Rsk.DuendeIdentityServer.AuditEventSink|]", "3.0.0"),
                                // The same makers', but not made for the library.
                                reference("RSK.Audit.EF", "2.0.0"),
                                reference("Rsk.Saml", "7.2.2"),
                                reference("Skoruba.AuditLogging.EntityFramework", "1.1.0"),
                                reference("Duende.AccessTokenManagement", "2.0.3"),
                                reference("Duende.IdentityServer.Storage", "6.3.10")))
                .file("Other/Other.csproj", web("net6.0", reference("Rsk.Saml.DuendeIdentityServer", "7.2.2")))
                .finds()
                .atLevel(Level.WARNING);
        RuleCase.of("AddOnForOlderDuende")
                .file(
                        "Host.csproj",
                        web(
                                "net8.0",
                                reference("Duende.IdentityServer", "7.0.8"),
                                reference("Rsk.Saml.DuendeIdentityServer", "9.0.0")))
                .finds();
    }

    @Test
    void aFrameworkAheadOfTheLibrary() {
        RuleCase.of("FrameworkAheadOfDuende")
                .file("Host/Host.csproj", web("[|net8.0|]", DUENDE))
                .file("Tests/Tests.csproj", web("net8.0", project("../Host/Host.csproj")))
                .file("Old/Old.csproj", web("net6.0", DUENDE))
                .file("New/New.csproj", web("net8.0", reference("Duende.IdentityServer", "7.0.1")))
                .finds()
                .atLevel(Level.NOTE);
    }
}
