// finds: LibraryConstructorChanged, InheritedMemberChanged
// of: F:Duende.IdentityServer.Events.DefaultEventService.Clock, F:Duende.IdentityServer.ResponseHandling.AuthorizeInteractionResponseGenerator.Clock, F:Duende.IdentityServer.ResponseHandling.AuthorizeResponseGenerator.Clock, F:Duende.IdentityServer.ResponseHandling.BackchannelAuthenticationResponseGenerator.Clock, F:Duende.IdentityServer.ResponseHandling.DeviceAuthorizationResponseGenerator.Clock, F:Duende.IdentityServer.ResponseHandling.TokenResponseGenerator.Clock, F:Duende.IdentityServer.Services.DefaultConsentService.Clock, P:Duende.IdentityServer.Services.DefaultRefreshTokenService.Clock, F:Duende.IdentityServer.Services.DefaultTokenCreationService.Clock, F:Duende.IdentityServer.Services.DefaultUserSession.Clock
using System;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Events;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity;

public class OwnDefaultEventService : DefaultEventService
{
    public OwnDefaultEventService(IdentityServerOptions options, IHttpContextAccessor context, IEventSink sink, ISystemClock clock)
        : [|base|](options, context, sink, clock)
    {
    }

    public DateTimeOffset Now => Clock.UtcNow;

    public int Hour()
    {
        ISystemClock time = [|Clock|];
        return time.UtcNow.Hour;
    }
}

public class OwnAuthorizeInteractionResponseGenerator : AuthorizeInteractionResponseGenerator
{
    public OwnAuthorizeInteractionResponseGenerator(IdentityServerOptions options, ISystemClock clock, ILogger<AuthorizeInteractionResponseGenerator> logger, IConsentService consent, IProfileService profile)
        : [|base|](options, clock, logger, consent, profile)
    {
    }

    public DateTimeOffset Now => Clock.UtcNow;

    public int Hour()
    {
        ISystemClock time = [|Clock|];
        return time.UtcNow.Hour;
    }
}

public class OwnAuthorizeResponseGenerator : AuthorizeResponseGenerator
{
    public OwnAuthorizeResponseGenerator(IdentityServerOptions options, ISystemClock clock, ITokenService tokenService, IKeyMaterialService keyMaterialService, IAuthorizationCodeStore authorizationCodeStore, ILogger<AuthorizeResponseGenerator> logger, IEventService events)
        : [|base|](options, clock, tokenService, keyMaterialService, authorizationCodeStore, logger, events)
    {
    }

    public DateTimeOffset Now => Clock.UtcNow;

    public int Hour()
    {
        ISystemClock time = [|Clock|];
        return time.UtcNow.Hour;
    }
}

public class OwnBackchannelAuthenticationResponseGenerator : BackchannelAuthenticationResponseGenerator
{
    public OwnBackchannelAuthenticationResponseGenerator(IdentityServerOptions options, IBackChannelAuthenticationRequestStore backChannelAuthenticationRequestStore, IBackchannelAuthenticationUserNotificationService userLoginService, ISystemClock clock, ILogger<BackchannelAuthenticationResponseGenerator> logger)
        : [|base|](options, backChannelAuthenticationRequestStore, userLoginService, clock, logger)
    {
    }

    public DateTimeOffset Now => Clock.UtcNow;

    public int Hour()
    {
        ISystemClock time = [|Clock|];
        return time.UtcNow.Hour;
    }
}

public class OwnDeviceAuthorizationResponseGenerator : DeviceAuthorizationResponseGenerator
{
    public OwnDeviceAuthorizationResponseGenerator(IdentityServerOptions options, IUserCodeService userCodeService, IDeviceFlowCodeService deviceFlowCodeService, ISystemClock clock, ILogger<DeviceAuthorizationResponseGenerator> logger)
        : [|base|](options, userCodeService, deviceFlowCodeService, clock, logger)
    {
    }

    public DateTimeOffset Now => Clock.UtcNow;

    public int Hour()
    {
        ISystemClock time = [|Clock|];
        return time.UtcNow.Hour;
    }
}

public class OwnTokenResponseGenerator : TokenResponseGenerator
{
    public OwnTokenResponseGenerator(ISystemClock clock, ITokenService tokenService, IRefreshTokenService refreshTokenService, IScopeParser scopeParser, IResourceStore resources, IClientStore clients, ILogger<TokenResponseGenerator> logger)
        : [|base|](clock, tokenService, refreshTokenService, scopeParser, resources, clients, logger)
    {
    }

    public DateTimeOffset Now => Clock.UtcNow;

    public int Hour()
    {
        ISystemClock time = [|Clock|];
        return time.UtcNow.Hour;
    }
}

public class OwnDefaultConsentService : DefaultConsentService
{
    public OwnDefaultConsentService(ISystemClock clock, IUserConsentStore userConsentStore, ILogger<DefaultConsentService> logger)
        : [|base|](clock, userConsentStore, logger)
    {
    }

    public DateTimeOffset Now => Clock.UtcNow;

    public int Hour()
    {
        ISystemClock time = [|Clock|];
        return time.UtcNow.Hour;
    }
}

public class OwnDefaultRefreshTokenService : DefaultRefreshTokenService
{
    public OwnDefaultRefreshTokenService(IRefreshTokenStore refreshTokenStore, IProfileService profile, ISystemClock clock, PersistentGrantOptions options, ILogger<DefaultRefreshTokenService> logger)
        : [|base|](refreshTokenStore, profile, clock, options, logger)
    {
    }

    public DateTimeOffset Now => Clock.UtcNow;

    public int Hour()
    {
        ISystemClock time = [|Clock|];
        return time.UtcNow.Hour;
    }
}

public class OwnDefaultTokenCreationService : DefaultTokenCreationService
{
    public OwnDefaultTokenCreationService(ISystemClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenCreationService> logger)
        : [|base|](clock, keys, options, logger)
    {
    }

    public DateTimeOffset Now => Clock.UtcNow;

    public int Hour()
    {
        ISystemClock time = [|Clock|];
        return time.UtcNow.Hour;
    }
}

public class OwnDefaultUserSession : DefaultUserSession
{
    public OwnDefaultUserSession(IHttpContextAccessor httpContextAccessor, IAuthenticationHandlerProvider handlers, IdentityServerOptions options, ISystemClock clock, IServerUrls urls, ILogger<IUserSession> logger)
        : [|base|](httpContextAccessor, handlers, options, clock, urls, logger)
    {
    }

    public DateTimeOffset Now => Clock.UtcNow;

    public int Hour()
    {
        ISystemClock time = [|Clock|];
        return time.UtcNow.Hour;
    }
}
