package dev.hob.rule.behaviour;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class HostCallTest {

    private static final String PROJECT = """
            <Project Sdk="%s">
              <PropertyGroup>
                <TargetFramework>%s</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                <PackageReference Include="Duende.IdentityServer.AspNetIdentity" Version="6.3.10" />
            %s  </ItemGroup>
            </Project>
            """;

    private static String host(String framework) {
        return PROJECT.formatted("Microsoft.NET.Sdk.Web", framework, "");
    }

    private static String host(String framework, String reference) {
        return PROJECT.formatted(
                "Microsoft.NET.Sdk.Web", framework, "    <ProjectReference Include=\"" + reference + "\" />\n");
    }

    @Test
    void whatConcernsTheHostIsSaidOnce_atTheFirstCallOfItsProject() {
        RuleCase.of("PushedAuthorizationEndpointIsNew")
                .file("A.cs", """
                        using Microsoft.Extensions.DependencyInjection;

                        public static class A
                        {
                            public static void Add(IServiceCollection services)
                            {
                                services.[|AddIdentityServer|]();
                                services.AddIdentityServer(options => options.EmitStaticAudienceClaim = true);
                            }
                        }
                        """)
                .file("B.cs", """
                        using Microsoft.Extensions.DependencyInjection;

                        public static class B
                        {
                            public static void Add(IServiceCollection services) => services.AddIdentityServer();
                        }
                        """)
                .finds()
                .atLevel(Level.NOTE);
    }

    @Test
    void eachHostOfASolutionIsOne_andTestsAreNone() {
        String program = """
                using Microsoft.AspNetCore.Builder;
                using Microsoft.Extensions.DependencyInjection;

                var builder = WebApplication.CreateBuilder(args);
                builder.Services.%sAddIdentityServer%s();
                """;
        RuleCase.of("PushedAuthorizationEndpointIsNew")
                .file("One/One.csproj", host("net6.0"))
                .file("One/Program.cs", program.formatted("[|", "|]"))
                .file("Two/Two.csproj", host("net6.0"))
                .file("Two/Program.cs", program.formatted("[|", "|]"))
                .file(
                        "Tests/Tests.csproj",
                        PROJECT.formatted(
                                "Microsoft.NET.Sdk",
                                "net6.0",
                                "    <PackageReference Include=\"xunit\" Version=\"2.6.6\" />\n"))
                .file("Tests/Program.cs", program.formatted("", ""))
                .finds();
    }

    @Test
    void healthChecksAndOwnMethodsHaveThatNameToo() {
        RuleCase.of("PushedAuthorizationEndpointIsNew").file("Checks.cs", """
                        using System;
                        using Company;
                        using Microsoft.Extensions.DependencyInjection;

                        public static class Checks
                        {
                            public static void Add(IServiceCollection services, string uri)
                            {
                                services.AddHealthChecks()
                                    .AddSomething()
                                    .AddIdentityServer(new Uri(uri), "identity");
                                services.AddHealthChecks().AddIdentityServer(new Uri(uri));
                                AddIdentityServer();
                            }

                            private static void AddIdentityServer()
                            {
                            }
                        }
                        """).finds();
    }

    @Test
    void theSignOutSchemeOfDynamicProviders_isAWarningWhereThereAreAny() {
        RuleCase.of("DynamicProviderSignOutSchemeChanged")
                .file("Host.csproj", host("net6.0"))
                .file("Startup.cs", """
                        using Microsoft.AspNetCore.Identity;
                        using Microsoft.Extensions.DependencyInjection;

                        public class Startup
                        {
                            public void ConfigureServices(IServiceCollection services)
                            {
                                services.AddIdentity<IdentityUser, IdentityRole>();
                                services.AddIdentityServer()
                                    .AddConfigurationStore(options => { })
                                    .[|AddAspNetIdentity|]<IdentityUser>();
                            }
                        }
                        """)
                .finds()
                .atLevel(Level.WARNING);
    }

    @Test
    void withoutThem_itIsANote() {
        RuleCase.of("DynamicProviderSignOutSchemeChanged")
                .file("Host.csproj", host("net6.0"))
                .file("Startup.cs", """
                        using Microsoft.AspNetCore.Authentication.OpenIdConnect;
                        using Microsoft.AspNetCore.Identity;
                        using Microsoft.Extensions.DependencyInjection;

                        public class Startup
                        {
                            public void ConfigureServices(IServiceCollection services)
                            {
                                services.AddIdentity<IdentityUser, IdentityRole>();
                                services.AddIdentityServer().[|AddAspNetIdentity|]<IdentityUser>();
                                services.AddAuthentication().AddOpenIdConnect(options => options.SignOutScheme = "idsrv");
                            }
                        }
                        """)
                .finds()
                .atLevel(Level.NOTE);
    }

    @Test
    void aPageThatAsksForTheStoreOfDynamicProvidersRegistersNone() {
        withStore("""
                public class LoginPage
                {
                    private readonly IIdentityProviderStore _providers;

                    public LoginPage(IIdentityProviderStore providers, IServiceProvider services)
                    {
                        _providers = providers ?? services.GetRequiredService<IIdentityProviderStore>();
                    }
                }
                """).atLevel(Level.NOTE);
    }

    @Test
    void aStoreOfOnesOwn_orItsRegistration_isOne() {
        withStore("public abstract class Providers : IIdentityProviderStore { }")
                .atLevel(Level.WARNING);
        withStore("""
                public static class Registration
                {
                    public static void Add(IServiceCollection services) =>
                        services.AddScoped<IIdentityProviderStore, Company.Providers>();
                }
                """).atLevel(Level.WARNING);
        withStore("""
                public static class Registration
                {
                    public static void Add(IServiceCollection services) =>
                        services.TryAddTransient(typeof(Duende.IdentityServer.Stores.IIdentityProviderStore), typeof(Company.Providers));
                }
                """).atLevel(Level.WARNING);
    }

    private static RuleCase withStore(String code) {
        return RuleCase.of("DynamicProviderSignOutSchemeChanged")
                .file("Host.csproj", host("net6.0"))
                .file("Startup.cs", """
                        using Microsoft.AspNetCore.Identity;
                        using Microsoft.Extensions.DependencyInjection;

                        public class Startup
                        {
                            public void ConfigureServices(IServiceCollection services)
                            {
                                services.AddIdentity<IdentityUser, IdentityRole>();
                                services.AddIdentityServer().[|AddAspNetIdentity|]<IdentityUser>();
                            }
                        }
                        """)
                .file("Store.cs", "using Duende.IdentityServer.Stores;\n" + code)
                .finds();
    }

    @Test
    void silentWhereTheSchemeIsSet_orOnlyTheDefaultScheme() {
        RuleCase.of("DynamicProviderSignOutSchemeChanged")
                .file("Set/Host.csproj", host("net6.0"))
                .file("Set/Startup.cs", """
                        using Microsoft.AspNetCore.Identity;
                        using Microsoft.Extensions.DependencyInjection;

                        public class Startup
                        {
                            public void ConfigureServices(IServiceCollection services)
                            {
                                services.AddIdentity<IdentityUser, IdentityRole>();
                                services
                                    .AddIdentityServer(options => options.DynamicProviders.SignOutScheme = "idsrv")
                                    .AddConfigurationStore(options => { })
                                    .AddAspNetIdentity<IdentityUser>();
                            }
                        }
                        """)
                .file("Default/Host.csproj", host("net6.0"))
                .file("Default/Startup.cs", """
                        using Microsoft.AspNetCore.Identity;
                        using Microsoft.Extensions.DependencyInjection;

                        public class Startup
                        {
                            public void ConfigureServices(IServiceCollection services)
                            {
                                services.AddDefaultIdentity<IdentityUser>();
                                services.AddIdentityServer().AddAspNetIdentity<IdentityUser>();
                            }
                        }
                        """)
                .finds();
    }

    @Test
    void dataProtectionOfAReferencedProjectCounts() {
        RuleCase.of("DataProtectionNotPinned")
                .file("Host/Host.csproj", host("net6.0", "..\\Shared\\Shared.csproj"))
                .file("Host/Startup.cs", """
                        using Company.Shared;
                        using Microsoft.Extensions.DependencyInjection;

                        public class Startup
                        {
                            public void ConfigureServices(IServiceCollection services)
                            {
                                services.AddIdentityServer();
                                services.AddKeys();
                            }
                        }
                        """)
                .file("Shared/Shared.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <PropertyGroup>
                            <TargetFramework>net6.0</TargetFramework>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageReference Include="Duende.IdentityServer.Storage" Version="6.3.10" />
                          </ItemGroup>
                        </Project>
                        """)
                .file("Shared/Keys.cs", """
                        using System.IO;
                        using Microsoft.AspNetCore.DataProtection;
                        using Microsoft.Extensions.DependencyInjection;

                        namespace Company.Shared;

                        public static class Keys
                        {
                            public static void AddKeys(this IServiceCollection services)
                            {
                                var builder = services.[|AddDataProtection|]();
                                builder.PersistKeysToCompanyVault();
                            }
                        }
                        """)
                .finds()
                .atLevel(Level.WARNING)
                .saying("No application name");
    }

    @Test
    void dataProtectionIsNoMatterWhereTheFrameworkStays() {
        RuleCase.of("DataProtectionNotPinned")
                .file("Host.csproj", host("net8.0"))
                .file("Startup.cs", """
                        using Microsoft.Extensions.DependencyInjection;

                        public class Startup
                        {
                            public void ConfigureServices(IServiceCollection services) => services.AddIdentityServer();
                        }
                        """)
                .finds();
    }

    @Test
    void whereAnOwnMethodHidesDataProtection_nothingIsSaid() {
        RuleCase.of("DataProtectionNotPinned").file("Startup.cs", """
                        using Company.Hosting;
                        using Microsoft.Extensions.Configuration;
                        using Microsoft.Extensions.DependencyInjection;

                        public class Startup
                        {
                            public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
                            {
                                services.AddIdentityServer();
                                services.AddDataProtection<KeyContext>(configuration);
                            }
                        }
                        """).finds();
    }

    @Test
    void aDeveloperKeyWithoutACheckOfTheEnvironment() {
        RuleCase.of("DeveloperSigningKeyUsed").file("Startup.cs", """
                        using Microsoft.AspNetCore.Hosting;
                        using Microsoft.Extensions.DependencyInjection;
                        using Microsoft.Extensions.Hosting;

                        public class Startup
                        {
                            public void ConfigureServices(IServiceCollection services, IWebHostEnvironment env, bool temporary)
                            {
                                var builder = services.AddIdentityServer();
                                if (temporary)
                                {
                                    builder.[|AddDeveloperSigningCredential|](persistKey: false);
                                }

                                if (env.IsProduction())
                                {
                                }
                                else
                                {
                                    builder.AddDeveloperSigningCredential();
                                }
                            }
                        }
                        """).finds().atLevel(Level.NOTE);
    }

    @Test
    void cleanupThatIsSwitchedOffIsNone() {
        RuleCase.of("TokenCleanupNeedsRelationalStore")
                .file("Startup.cs", """
                        using Microsoft.EntityFrameworkCore;
                        using Microsoft.Extensions.DependencyInjection;

                        public class Startup
                        {
                            public void ConfigureServices(IServiceCollection services, bool cleanup)
                            {
                                services.AddIdentityServer()
                                    .AddOperationalStore(options =>
                                    {
                                        options.ConfigureDbContext = db => db.UseInMemoryDatabase("a");
                                        options.EnableTokenCleanup = false;
                                    })
                                    .[|AddOperationalStore|](options =>
                                    {
                                        options.ConfigureDbContext = db => db.UseInMemoryDatabase("b");
                                        options.EnableTokenCleanup = cleanup;
                                    })
                                    .AddConfigurationStore(options => options.ConfigureDbContext = db => db.UseInMemoryDatabase("c"));
                            }
                        }
                        """)
                .finds()
                .atLevel(Level.WARNING);
    }
}
