package dev.hob.rule.derived;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ConstructorChangedTest {

    private static RuleCase rule() {
        return RuleCase.of("LibraryConstructorChanged");
    }

    @Test
    void theClockOfAnInteractionResponseGeneratorIsExchanged() {
        rule().file("StepUp.cs", """
                        using Duende.IdentityServer.Configuration;
                        using Duende.IdentityServer.ResponseHandling;
                        using Duende.IdentityServer.Services;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        namespace Contoso.Identity;

                        public class StepUp : AuthorizeInteractionResponseGenerator
                        {
                            public StepUp(
                                IdentityServerOptions options,
                                ISystemClock clock,
                                ILogger<AuthorizeInteractionResponseGenerator> logger,
                                IConsentService consent,
                                IProfileService profile) : [|base|](options, clock, logger, consent, profile)
                            {
                            }

                            protected bool IsLate => Clock.UtcNow.Hour > 22;
                        }
                        """)
                .finds()
                .atLevel(Level.ERROR)
                .saying("clock is an IClock now")
                .safelyFixed("StepUp.cs", """
                        using Duende.IdentityServer;
                        using Duende.IdentityServer.Configuration;
                        using Duende.IdentityServer.ResponseHandling;
                        using Duende.IdentityServer.Services;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        namespace Contoso.Identity;

                        public class StepUp : AuthorizeInteractionResponseGenerator
                        {
                            public StepUp(
                                IdentityServerOptions options,
                                IClock clock,
                                ILogger<AuthorizeInteractionResponseGenerator> logger,
                                IConsentService consent,
                                IProfileService profile) : base(options, clock, logger, consent, profile)
                            {
                            }

                            protected bool IsLate => Clock.UtcNow.Hour > 22;
                        }
                        """);
    }

    @Test
    void aFieldThatKeepsTheClockChangesWithIt() {
        rule().file("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Consent : DefaultConsentService
                        {
                            private readonly ISystemClock _clock;

                            public Consent(ISystemClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : [|base|](clock, store, logger)
                            {
                                _clock = clock ?? throw new System.ArgumentNullException(nameof(clock));
                            }

                            public int Hour => this._clock.UtcNow.Hour;
                        }
                        """).finds().safelyFixed("A.cs", """
                        using Duende.IdentityServer;
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Consent : DefaultConsentService
                        {
                            private readonly IClock _clock;

                            public Consent(IClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : base(clock, store, logger)
                            {
                                _clock = clock ?? throw new System.ArgumentNullException(nameof(clock));
                            }

                            public int Hour => this._clock.UtcNow.Hour;
                        }
                        """);
    }

    @Test
    void thePrimaryConstructorAndItsCapturesChange() {
        rule().file("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Consent(ISystemClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                            : [|DefaultConsentService|](clock, store, logger)
                        {
                            private readonly ISystemClock _clock = clock;

                            public int Hour => clock.UtcNow.Hour + _clock.UtcNow.Hour;
                        }
                        """).finds().safelyFixed("A.cs", """
                        using Duende.IdentityServer;
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Consent(IClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                            : DefaultConsentService(clock, store, logger)
                        {
                            private readonly IClock _clock = clock;

                            public int Hour => clock.UtcNow.Hour + _clock.UtcNow.Hour;
                        }
                        """);
    }

    @Test
    void whatTakesAnythingTakesTheNewClock() {
        rule().file("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Consent : DefaultConsentService
                        {
                            public Consent(ISystemClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : [|base|](clock, store, logger)
                            {
                                Handlers.Share(clock);
                            }
                        }

                        public static class Handlers
                        {
                            public static void Share(object anything) => System.Console.WriteLine(((ISystemClock)anything).UtcNow);
                        }
                        """).finds().safelyFixed("A.cs", """
                        using Duende.IdentityServer;
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Consent : DefaultConsentService
                        {
                            public Consent(IClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : base(clock, store, logger)
                            {
                                Handlers.Share(clock);
                            }
                        }

                        public static class Handlers
                        {
                            public static void Share(object anything) => System.Console.WriteLine(((ISystemClock)anything).UtcNow);
                        }
                        """);
    }

    @Test
    void whereTheOldClockIsNeededTooAParameterIsAdded() {
        rule().file("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Consent : DefaultConsentService
                        {
                            private readonly CookieHandler _handler;

                            public Consent(ISystemClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : [|base|](clock, store, logger)
                            {
                                _handler = new CookieHandler(null, clock);
                            }
                        }
                        """).finds().hasNoSafeFix().suggestsFixed("A.cs", """
                        using Duende.IdentityServer;
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Consent : DefaultConsentService
                        {
                            private readonly CookieHandler _handler;

                            public Consent(ISystemClock clock, IClock duendeClock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : base(duendeClock, store, logger)
                            {
                                _handler = new CookieHandler(null, clock);
                            }
                        }
                        """);
    }

    @Test
    void theClassThatCallsTheLibraryIsFoundAndThoseBehindItChangeToo() {
        rule().file("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public abstract class Consent : DefaultConsentService
                        {
                            protected Consent(ISystemClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : [|base|](clock, store, logger)
                            {
                            }
                        }
                        """)
                .file("B.cs", """
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Strict : Consent
                        {
                            public Strict(ISystemClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : base(clock, store, logger)
                            {
                            }
                        }
                        """)
                .finds()
                .safelyFixed("A.cs", """
                        using Duende.IdentityServer;
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public abstract class Consent : DefaultConsentService
                        {
                            protected Consent(IClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : base(clock, store, logger)
                            {
                            }
                        }
                        """)
                .safelyFixed("B.cs", """
                        using Duende.IdentityServer;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Strict : Consent
                        {
                            public Strict(IClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : base(clock, store, logger)
                            {
                            }
                        }
                        """);
    }

    @Test
    void aQualifiedTypeStaysQualified() {
        rule().file("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.Extensions.Logging;

                        public class Consent : DefaultConsentService
                        {
                            public Consent(
                                Microsoft.AspNetCore.Authentication.ISystemClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : [|base|](clock, store, logger)
                            {
                            }
                        }
                        """).finds().safelyFixed("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.Extensions.Logging;

                        public class Consent : DefaultConsentService
                        {
                            public Consent(
                                Duende.IdentityServer.IClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : base(clock, store, logger)
                            {
                            }
                        }
                        """);
    }

    @Test
    void besideARivalTheNewTypeIsWrittenInFull() {
        rule().file("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;
                        using NodaTime;

                        public class Consent : DefaultConsentService
                        {
                            public Consent(ISystemClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : [|base|](clock, store, logger)
                            {
                            }
                        }
                        """).finds().safelyFixed("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;
                        using NodaTime;

                        public class Consent : DefaultConsentService
                        {
                            public Consent(Duende.IdentityServer.IClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : base(clock, store, logger)
                            {
                            }
                        }
                        """);
    }

    @Test
    void aFactoryAsksTheContainerForTheNewClock() {
        rule().file("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.DependencyInjection;
                        using Microsoft.Extensions.Logging;

                        public static class Services
                        {
                            public static void Add(IServiceCollection services)
                            {
                                services.AddTransient<IConsentService>(sp => new [|DefaultConsentService|](
                                    sp.GetRequiredService<ISystemClock>(),
                                    sp.GetRequiredService<IUserConsentStore>(),
                                    sp.GetRequiredService<ILogger<DefaultConsentService>>()));
                            }
                        }
                        """).finds().safelyFixed("A.cs", """
                        using Duende.IdentityServer;
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.DependencyInjection;
                        using Microsoft.Extensions.Logging;

                        public static class Services
                        {
                            public static void Add(IServiceCollection services)
                            {
                                services.AddTransient<IConsentService>(sp => new DefaultConsentService(
                                    sp.GetRequiredService<IClock>(),
                                    sp.GetRequiredService<IUserConsentStore>(),
                                    sp.GetRequiredService<ILogger<DefaultConsentService>>()));
                            }
                        }
                        """);
    }

    @Test
    void aTargetTypedCreationGetsWhatItMisses() {
        rule().file("A.cs", """
                        using Duende.IdentityServer.Configuration;
                        using Duende.IdentityServer.Hosting.LocalApiAuthentication;
                        using Duende.IdentityServer.Validation;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.DependencyInjection;
                        using Microsoft.Extensions.Logging;
                        using Microsoft.Extensions.Options;
                        using System;
                        using System.Text.Encodings.Web;

                        public class Handlers
                        {
                            private LocalApiAuthenticationHandler _handler;

                            public void Make(IServiceProvider sp)
                            {
                                _handler = [|new|](
                                    sp.GetRequiredService<IOptionsMonitor<LocalApiAuthenticationOptions>>(),
                                    sp.GetRequiredService<ILoggerFactory>(),
                                    UrlEncoder.Default,
                                    sp.GetRequiredService<ISystemClock>(),
                                    sp.GetRequiredService<ITokenValidator>());
                            }
                        }
                        """).finds().hasNoSafeFix().suggestsFixed("A.cs", """
                        using Duende.IdentityServer.Configuration;
                        using Duende.IdentityServer.Hosting.LocalApiAuthentication;
                        using Duende.IdentityServer.Stores;
                        using Duende.IdentityServer.Validation;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.DependencyInjection;
                        using Microsoft.Extensions.Logging;
                        using Microsoft.Extensions.Options;
                        using System;
                        using System.Text.Encodings.Web;

                        public class Handlers
                        {
                            private LocalApiAuthenticationHandler _handler;

                            public void Make(IServiceProvider sp)
                            {
                                _handler = new(
                                    sp.GetRequiredService<IOptionsMonitor<LocalApiAuthenticationOptions>>(),
                                    sp.GetRequiredService<ILoggerFactory>(),
                                    UrlEncoder.Default,
                                    sp.GetRequiredService<ITokenValidator>(),
                                    sp.GetRequiredService<IDPoPProofValidator>(),
                                    sp.GetRequiredService<IClientStore>());
                            }
                        }
                        """);
    }

    @Test
    void aClockOfOnesOwnGetsAdviceOnly() {
        rule().file("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class ConsentTests
                        {
                            public DefaultConsentService Make(IUserConsentStore store, ILogger<DefaultConsentService> logger) =>
                                new [|DefaultConsentService|](new StubClock(), store, logger);

                            private class StubClock : ISystemClock
                            {
                                public System.DateTimeOffset UtcNow { get; set; }
                            }
                        }
                        """)
                .finds()
                .hasNoSafeFix()
                .saying("Take an IClock (namespace Duende.IdentityServer) where new StubClock() comes in")
                .suggestsFixed("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class ConsentTests
                        {
                            public DefaultConsentService Make(IUserConsentStore store, ILogger<DefaultConsentService> logger) =>
                                new DefaultConsentService(new StubClock(), store, logger);

                            private class StubClock : ISystemClock
                            {
                                public System.DateTimeOffset UtcNow { get; set; }
                            }
                        }
                        """);
    }

    @Test
    void whatTakesTheNewClockAlreadyAndWhatIsNotTheLibrarysIsSilent() {
        rule().file("A.cs", """
                        using Duende.IdentityServer;
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Consent : DefaultConsentService
                        {
                            public Consent(IClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : base(clock, store, logger)
                            {
                            }
                        }

                        public class Other
                        {
                            private sealed class DefaultConsentService
                            {
                                public DefaultConsentService(ISystemClock clock) { }
                            }

                            private readonly DefaultConsentService _own = new(null);

                            public string Name => nameof(Duende.IdentityServer.Services.DefaultConsentService);
                        }

                        public class Handler : AuthenticationHandler<AuthenticationSchemeOptions>
                        {
                            public Handler(ISystemClock clock) : base(null, null, null, clock) { }
                        }
                        """).finds();
    }

    @Test
    void aProjectThatIsOnTheTargetIsSilent() {
        rule().file("Host.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk.Web">
                          <PropertyGroup>
                            <TargetFramework>net8.0</TargetFramework>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageReference Include="Duende.IdentityServer" Version="7.0.8" />
                          </ItemGroup>
                        </Project>
                        """).file("A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Consent : DefaultConsentService
                        {
                            public Consent(ISystemClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : base(clock, store, logger)
                            {
                            }
                        }
                        """).finds();
    }

    @Test
    void throughAnAliasAndAChainOfConstructors() {
        rule().file("A.cs", """
                        using Microsoft.Extensions.Logging;
                        using Base = Duende.IdentityServer.Services.DefaultConsentService;
                        using Clock = Microsoft.AspNetCore.Authentication.ISystemClock;
                        using Store = Duende.IdentityServer.Stores.IUserConsentStore;

                        public class Consent : Base
                        {
                            public Consent(Clock clock, Store store, ILogger<Base> logger, int days)
                                : [|base|](clock, store, logger)
                            {
                            }

                            public Consent(Clock clock, Store store, ILogger<Base> logger)
                                : this(clock, store, logger, 30)
                            {
                            }
                        }
                        """).finds().safelyFixed("A.cs", """
                        using Duende.IdentityServer;
                        using Microsoft.Extensions.Logging;
                        using Base = Duende.IdentityServer.Services.DefaultConsentService;
                        using Clock = Microsoft.AspNetCore.Authentication.ISystemClock;
                        using Store = Duende.IdentityServer.Stores.IUserConsentStore;

                        public class Consent : Base
                        {
                            public Consent(IClock clock, Store store, ILogger<Base> logger, int days)
                                : base(clock, store, logger)
                            {
                            }

                            public Consent(IClock clock, Store store, ILogger<Base> logger)
                                : this(clock, store, logger, 30)
                            {
                            }
                        }
                        """);
    }

    @Test
    void whoeverCreatesTheDerivedClassPassesWhatIsNew() {
        rule().file("A.cs", """
                        using Duende.IdentityServer.Configuration;
                        using Duende.IdentityServer.Models;
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Duende.IdentityServer.Validation;
                        using Microsoft.AspNetCore.Http;
                        using Microsoft.Extensions.Logging;

                        public class EndSession : EndSessionRequestValidator
                        {
                            public EndSession(
                                IHttpContextAccessor context,
                                IdentityServerOptions options,
                                ITokenValidator tokens,
                                IRedirectUriValidator uris,
                                IUserSession session,
                                ILogoutNotificationService notifications,
                                IMessageStore<LogoutNotificationContext> messages,
                                ILogger<EndSessionRequestValidator> logger)
                                : [|base|](context, options, tokens, uris, session, notifications, messages, logger)
                            {
                            }
                        }
                        """).file("Tests.cs", """
                        public class Tests
                        {
                            public EndSession Make() => new EndSession(null, null, null, null, null, null, null, null);
                        }
                        """).finds().hasNoSafeFix().suggestsFixed("Tests.cs", """
                        public class Tests
                        {
                            public EndSession Make() => new EndSession(null, null, null, null, null, null, null);
                        }
                        """);
    }

    @Test
    void whereNoProjectCompilesTheFileItIsAWarningThatSaysSo() {
        String project = """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net6.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                  </ItemGroup>
                </Project>
                """;
        rule().file("src/Host.csproj", project)
                .file("loose/A.cs", """
                        using Duende.IdentityServer.Services;
                        using Duende.IdentityServer.Stores;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.Extensions.Logging;

                        public class Consent : DefaultConsentService
                        {
                            public Consent(ISystemClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                                : [|base|](clock, store, logger)
                            {
                            }
                        }
                        """)
                .finds()
                .atLevel(Level.WARNING)
                .saying("no project is known to compile the file")
                .hasNoSafeFix();
    }
}
