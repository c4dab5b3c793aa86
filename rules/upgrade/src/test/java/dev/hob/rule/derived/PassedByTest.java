package dev.hob.rule.derived;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** What compiles and is passed by: overloads, clocks, the kind of times, and results of endpoints in tests. */
class PassedByTest {

    private static final String TESTS = """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net6.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                <PackageReference Include="xunit" Version="2.4.2" />
              </ItemGroup>
            </Project>
            """;

    @Test
    void anOverrideOfTheOldOverloadIsPossiblyAskedTooLate() {
        RuleCase.of("AppAuthRedirectValidationMoved")
                .file("A.cs", """
                        using System.Threading.Tasks;
                        using Duende.IdentityServer.Models;
                        using Duende.IdentityServer.Validation;
                        using Microsoft.Extensions.Logging;

                        public class Native : StrictRedirectUriValidatorAppAuth
                        {
                            public Native(ILogger<StrictRedirectUriValidatorAppAuth> logger) : base(logger)
                            {
                            }

                            public override Task<bool> [|IsRedirectUriValidAsync|](string uri, Client app)
                                => uri.Contains("127") ? Task.FromResult(false) : base.IsRedirectUriValidAsync(uri, app);
                        }
                        """)
                .finds()
                .atLevel(Level.WARNING)
                .saying("no longer asked first")
                .suggestsFixed("A.cs", """
                        using System.Threading.Tasks;
                        using Duende.IdentityServer.Models;
                        using Duende.IdentityServer.Validation;
                        using Microsoft.Extensions.Logging;

                        public class Native : StrictRedirectUriValidatorAppAuth
                        {
                            public Native(ILogger<StrictRedirectUriValidatorAppAuth> logger) : base(logger)
                            {
                            }

                            public override Task<bool> IsRedirectUriValidAsync(RedirectUriValidationContext context)
                                => context.RequestedUri.Contains("127") ? Task.FromResult(false) : base.IsRedirectUriValidAsync(context);
                        }
                        """);
    }

    @Test
    void aClockIsOnlyMissedWhereIdentityServerIsSetUpAndNobodyOptsIn() {
        String host = """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net6.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                  </ItemGroup>
                </Project>
                """;
        String registration = """
                using Microsoft.AspNetCore.Authentication;
                using Microsoft.Extensions.DependencyInjection;

                public class Clocks
                {
                    public void Add(IServiceCollection services) => services.AddSingleton<%s, SystemClock>();
                }
                """;
        String setup = """
                using Microsoft.Extensions.DependencyInjection;

                public class Setup
                {
                    public void Add(IServiceCollection services) => services.AddIdentityServer()%s;
                }
                """;
        RuleCase.of("OwnSystemClockIgnored")
                .file("idp/Idp.csproj", host)
                .file("idp/Clocks.cs", registration.formatted("[|ISystemClock|]"))
                .file("idp/Setup.cs", setup.formatted(""))
                .file("told/Told.csproj", host)
                .file("told/Clocks.cs", registration.formatted("ISystemClock"))
                .file("told/Setup.cs", setup.formatted(".AddLegacyClock()"))
                .file("api/Api.csproj", host)
                .file("api/Clocks.cs", registration.formatted("ISystemClock"))
                .finds()
                .atLevel(Level.WARNING)
                .saying("call AddLegacyClock() on what AddIdentityServer() returns")
                .saying("If it only serves handlers of ASP.NET, nothing is to be done.");
    }

    @Test
    void anEventThatIsSerialisedGetsAdvice() {
        RuleCase.of("EventTimeStampLosesUtc")
                .file("Events.cs", """
                        using System.Text.Json;
                        using Duende.IdentityServer.Events;

                        public class Events
                        {
                            public string Write(Event evt) => JsonSerializer.Serialize([|evt|]);

                            public string Other(object evt) => JsonSerializer.Serialize(evt);
                        }
                        """)
                .finds()
                .atLevel(Level.WARNING)
                .saying("Set the property before it is serialised");
    }

    @Test
    void aResultIsExecutedInATest() {
        RuleCase.of("EndpointResultNeedsServices")
                .file("Tests.csproj", TESTS)
                .file("ResultTests.cs", """
                        using System.Threading.Tasks;
                        using Duende.IdentityServer.Hosting;
                        using Microsoft.AspNetCore.Http;

                        public class ResultTests
                        {
                            private readonly HttpContext _context = new DefaultHttpContext();

                            public Task Executes(IEndpointResult result) => result.[|ExecuteAsync|](_context);

                            public Task Own(Command command) => command.ExecuteAsync(_context);
                        }

                        public class Command
                        {
                            public Task ExecuteAsync(HttpContext context) => Task.CompletedTask;
                        }
                        """)
                .finds()
                .atLevel(Level.WARNING)
                .saying("context.RequestServices = ");
    }
}
