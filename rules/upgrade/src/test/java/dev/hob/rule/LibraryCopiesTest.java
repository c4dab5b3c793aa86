package dev.hob.rule;

import org.junit.jupiter.api.Test;

/** Trees with a copy of the library's sources: findings are about what comes from the package, never about the copy. */
class LibraryCopiesTest {

    private static final String PACKAGE = "<PackageReference Include=\"Duende.IdentityServer\" Version=\"6.3.10\" />";

    private static final String STORAGE =
            "<PackageReference Include=\"Duende.IdentityServer.Storage\" Version=\"6.3.10\" />";

    private static final String COPY = "<ProjectReference Include=\"../copy/Duende.IdentityServer.csproj\" />";

    private static String project(String references) {
        return """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net6.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    %s
                  </ItemGroup>
                </Project>
                """.formatted(references);
    }

    /** A class of the library as a copy has it, with the constructor of 6.3. */
    private static RuleCase withCopiedService(RuleCase tree) {
        return tree.file("copy/DefaultConsentService.cs", """
                using Duende.IdentityServer.Stores;
                using Microsoft.AspNetCore.Authentication;
                using Microsoft.Extensions.Logging;

                namespace Duende.IdentityServer.Services;

                public class DefaultConsentService
                {
                    public DefaultConsentService(
                        ISystemClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                    {
                    }
                }
                """);
    }

    private static RuleCase withHeir(RuleCase tree, String base) {
        return tree.file("host/Consent.cs", """
                using Duende.IdentityServer.Services;
                using Duende.IdentityServer.Stores;
                using Microsoft.AspNetCore.Authentication;
                using Microsoft.Extensions.Logging;

                public class Consent : DefaultConsentService
                {
                    public Consent(ISystemClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                        : %s(clock, store, logger)
                    {
                    }
                }
                """.formatted(base));
    }

    @Test
    void aHostOfThePackageIsToldBesideACopyThatItDoesNotReference() {
        RuleCase tree = RuleCase.of("LibraryConstructorChanged")
                .file("copy/Duende.IdentityServer.csproj", project(STORAGE))
                .file("host/Host.csproj", project(PACKAGE));
        withHeir(withCopiedService(tree), "[|base|]").finds();
    }

    @Test
    void aHostOfTheCopyDerivesFromTheCopy() {
        RuleCase tree = RuleCase.of("LibraryConstructorChanged")
                .file("copy/Duende.IdentityServer.csproj", project(STORAGE))
                .file("between/Between.csproj", project(COPY))
                .file("host/Host.csproj", project("<ProjectReference Include=\"../between/Between.csproj\" />"));
        withHeir(withCopiedService(tree), "base").finds();
    }

    @Test
    void aCopyUnderAnotherNameIsOneTooForWhoReferencesIt() {
        RuleCase tree = RuleCase.of("LibraryConstructorChanged")
                .file("copy/Contoso.Server.csproj", project(STORAGE))
                .file("host/Host.csproj", project("<ProjectReference Include=\"../copy/Contoso.Server.csproj\" />"));
        withHeir(withCopiedService(tree), "base").finds();
    }

    private static final String STORE = """
            using System.Threading.Tasks;
            using Duende.IdentityServer.Models;

            namespace %s
            {
                using Duende.IdentityServer.Stores;

                public class %s : IClientStore
                {
                    public Task<Client> FindClientByIdAsync(string clientId) => null;
                }
            }
            """;

    @Test
    void aStoreIsToldInAHostAndNotInTheCopy() {
        RuleCase.of("OwnStoreLacksNewMembers")
                .file("copy/Any.csproj", project(STORAGE).replace("</PropertyGroup>", """
                        <AssemblyName>Duende.IdentityServer</AssemblyName>
                        </PropertyGroup>"""))
                .file(
                        "copy/InMemoryClientStore.cs",
                        STORE.formatted("Duende.IdentityServer.Stores", "InMemoryClientStore"))
                .file("host/Host.csproj", project(STORAGE))
                .file("host/ClientStore.cs", STORE.formatted("Contoso", "[|ClientStore|]"))
                .finds();
    }

    @Test
    void aCopyThatNoProjectCompilesIsACopy() {
        RuleCase.of("OwnStoreLacksNewMembers")
                .file("host/Host.csproj", project(STORAGE))
                .file("host/ClientStore.cs", STORE.formatted("Contoso", "[|ClientStore|]"))
                .file(
                        "old/InMemoryClientStore.cs",
                        STORE.formatted("Duende.IdentityServer.Stores", "InMemoryClientStore"))
                .finds();
    }

    private static final String STARTUP = """
            using Microsoft.Extensions.DependencyInjection;

            public class Startup
            {
                public void ConfigureServices(IServiceCollection services) => services.%s();
            }
            """;

    private static final String REGISTRATION = """
            namespace Microsoft.Extensions.DependencyInjection
            {
                public interface IIdentityServerBuilder { }

                public static class IdentityServerServiceCollectionExtensions
                {
                    public static IIdentityServerBuilder AddIdentityServer(this IServiceCollection services) => null;

                    public static void Again(this IServiceCollection services) => services.AddIdentityServer();
                }
            }
            """;

    @Test
    void aCallThatSetsUpTheCopyIsNotOfThePackage() {
        RuleCase.of("PushedAuthorizationEndpointIsNew")
                .file("copy/Duende.IdentityServer.csproj", project(STORAGE))
                .file("copy/Registration.cs", REGISTRATION)
                .file("copied/Copied.csproj", project(COPY))
                .file("copied/Startup.cs", STARTUP.formatted("AddIdentityServer"))
                .file("host/Host.csproj", project(PACKAGE))
                .file("host/Startup.cs", STARTUP.formatted("[|AddIdentityServer|]"))
                .finds();
    }

    @Test
    void anExtensionClassOfTheSameNameIsNoCopy() {
        RuleCase.of("PushedAuthorizationEndpointIsNew")
                .file("host/Host.csproj", project(PACKAGE))
                .file("host/Registration.cs", """
                        namespace Microsoft.Extensions.DependencyInjection
                        {
                            public static class IdentityServerServiceCollectionExtensions
                            {
                                public static void AddIdentityServer(this IServiceCollection services, string name) =>
                                    services.[|AddIdentityServer|]();
                            }
                        }
                        """)
                .finds();
    }

    @Test
    void aTimeOfTheCopysEventIsTheCopys() {
        String handler = """
                using Duende.IdentityServer.Events;
                using System.Text.Json;

                public class Sink
                {
                    public string Text(Event raised) => JsonSerializer.Serialize(%s);
                }
                """;
        RuleCase.of("EventTimeStampLosesUtc")
                .file("copy/Duende.IdentityServer.csproj", project(STORAGE))
                .file("copy/Event.cs", """
                        using System;

                        namespace Duende.IdentityServer.Events;

                        public abstract class Event
                        {
                            public DateTime TimeStamp { get; set; }

                            public string Text() => System.Text.Json.JsonSerializer.Serialize(this);
                        }
                        """)
                .file("copied/Copied.csproj", project(COPY))
                .file("copied/Sink.cs", handler.formatted("raised"))
                .file("host/Host.csproj", project(PACKAGE))
                .file("host/Sink.cs", handler.formatted("[|raised|]"))
                .finds();
    }
}
