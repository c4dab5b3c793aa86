// finds: LibraryConstructorChanged
// of: M:Duende.IdentityServer.Events.DefaultEventService.#ctor, M:Duende.IdentityServer.ResponseHandling.AuthorizeInteractionResponseGenerator.#ctor, M:Duende.IdentityServer.ResponseHandling.AuthorizeResponseGenerator.#ctor, M:Duende.IdentityServer.ResponseHandling.BackchannelAuthenticationResponseGenerator.#ctor, M:Duende.IdentityServer.ResponseHandling.DeviceAuthorizationResponseGenerator.#ctor, M:Duende.IdentityServer.ResponseHandling.TokenResponseGenerator.#ctor, M:Duende.IdentityServer.Services.DefaultBackchannelAuthenticationInteractionService.#ctor, M:Duende.IdentityServer.Services.DefaultConsentService.#ctor, M:Duende.IdentityServer.Services.DefaultRefreshTokenService.#ctor, M:Duende.IdentityServer.Services.DefaultTokenCreationService.#ctor, M:Duende.IdentityServer.Services.DefaultUserSession.#ctor, M:Duende.IdentityServer.Services.DistributedBackchannelAuthenticationThrottlingService.#ctor, M:Duende.IdentityServer.Services.DistributedDeviceFlowThrottlingService.#ctor, M:Duende.IdentityServer.Services.KeyManagement.KeyManager.#ctor, M:Duende.IdentityServer.Test.TestUserResourceOwnerPasswordValidator.#ctor, M:Duende.IdentityServer.Validation.SecretValidator.#ctor
using System.Collections.Generic;
using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Events;
using Duende.IdentityServer.Internal;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Services.KeyManagement;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using Duende.IdentityServer.Test;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity;

public class OwnDefaultEventService : DefaultEventService
{
    public OwnDefaultEventService(IdentityServerOptions options, IHttpContextAccessor context, IEventSink sink, IClock clock)
        : base(options, context, sink, clock)
    {
    }
}

public class OwnAuthorizeInteractionResponseGenerator : AuthorizeInteractionResponseGenerator
{
    public OwnAuthorizeInteractionResponseGenerator(IdentityServerOptions options, IClock clock, ILogger<AuthorizeInteractionResponseGenerator> logger, IConsentService consent, IProfileService profile)
        : base(options, clock, logger, consent, profile)
    {
    }
}

public class OwnAuthorizeResponseGenerator : AuthorizeResponseGenerator
{
    public OwnAuthorizeResponseGenerator(IdentityServerOptions options, IClock clock, ITokenService tokenService, IKeyMaterialService keyMaterialService, IAuthorizationCodeStore authorizationCodeStore, ILogger<AuthorizeResponseGenerator> logger, IEventService events)
        : base(options, clock, tokenService, keyMaterialService, authorizationCodeStore, logger, events)
    {
    }
}

public class OwnBackchannelAuthenticationResponseGenerator : BackchannelAuthenticationResponseGenerator
{
    public OwnBackchannelAuthenticationResponseGenerator(IdentityServerOptions options, IBackChannelAuthenticationRequestStore backChannelAuthenticationRequestStore, IBackchannelAuthenticationUserNotificationService userLoginService, IClock clock, ILogger<BackchannelAuthenticationResponseGenerator> logger)
        : base(options, backChannelAuthenticationRequestStore, userLoginService, clock, logger)
    {
    }
}

public class OwnDeviceAuthorizationResponseGenerator : DeviceAuthorizationResponseGenerator
{
    public OwnDeviceAuthorizationResponseGenerator(IdentityServerOptions options, IUserCodeService userCodeService, IDeviceFlowCodeService deviceFlowCodeService, IClock clock, ILogger<DeviceAuthorizationResponseGenerator> logger)
        : base(options, userCodeService, deviceFlowCodeService, clock, logger)
    {
    }
}

public class OwnTokenResponseGenerator : TokenResponseGenerator
{
    public OwnTokenResponseGenerator(IClock clock, ITokenService tokenService, IRefreshTokenService refreshTokenService, IScopeParser scopeParser, IResourceStore resources, IClientStore clients, ILogger<TokenResponseGenerator> logger)
        : base(clock, tokenService, refreshTokenService, scopeParser, resources, clients, logger)
    {
    }
}

public class OwnDefaultBackchannelAuthenticationInteractionService : DefaultBackchannelAuthenticationInteractionService
{
    public OwnDefaultBackchannelAuthenticationInteractionService(IBackChannelAuthenticationRequestStore requestStore, IClientStore clients, IUserSession session, IResourceValidator resourceValidator, IClock systemClock, ILogger<DefaultBackchannelAuthenticationInteractionService> logger)
        : base(requestStore, clients, session, resourceValidator, systemClock, logger)
    {
    }
}

public class OwnDefaultConsentService : DefaultConsentService
{
    public OwnDefaultConsentService(IClock clock, IUserConsentStore userConsentStore, ILogger<DefaultConsentService> logger)
        : base(clock, userConsentStore, logger)
    {
    }
}

public class OwnDefaultRefreshTokenService : DefaultRefreshTokenService
{
    public OwnDefaultRefreshTokenService(IRefreshTokenStore refreshTokenStore, IProfileService profile, IClock clock, PersistentGrantOptions options, ILogger<DefaultRefreshTokenService> logger)
        : base(refreshTokenStore, profile, clock, options, logger)
    {
    }
}

public class OwnDefaultTokenCreationService : DefaultTokenCreationService
{
    public OwnDefaultTokenCreationService(IClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenCreationService> logger)
        : base(clock, keys, options, logger)
    {
    }
}

public class OwnDefaultUserSession : DefaultUserSession
{
    public OwnDefaultUserSession(IHttpContextAccessor httpContextAccessor, IAuthenticationHandlerProvider handlers, IdentityServerOptions options, IClock clock, IServerUrls urls, ILogger<IUserSession> logger)
        : base(httpContextAccessor, handlers, options, clock, urls, logger)
    {
    }
}

public class OwnDistributedBackchannelAuthenticationThrottlingService : DistributedBackchannelAuthenticationThrottlingService
{
    public OwnDistributedBackchannelAuthenticationThrottlingService(IDistributedCache cache, IClientStore clientStore, IClock clock, IdentityServerOptions options)
        : base(cache, clientStore, clock, options)
    {
    }
}

public class OwnDistributedDeviceFlowThrottlingService : DistributedDeviceFlowThrottlingService
{
    public OwnDistributedDeviceFlowThrottlingService(IDistributedCache cache, IClientStore clientStore, IClock clock, IdentityServerOptions options)
        : base(cache, clientStore, clock, options)
    {
    }
}

public class OwnKeyManager : KeyManager
{
    public OwnKeyManager(IdentityServerOptions options, ISigningKeyStore store, ISigningKeyStoreCache cache, ISigningKeyProtector protector, IClock clock, IConcurrencyLock<KeyManager> newKeyLock, ILogger<KeyManager> logger, IIssuerNameService issuerNameService)
        : base(options, store, cache, protector, clock, newKeyLock, logger, issuerNameService)
    {
    }
}

public class OwnTestUserResourceOwnerPasswordValidator : TestUserResourceOwnerPasswordValidator
{
    public OwnTestUserResourceOwnerPasswordValidator(TestUserStore users, IClock clock)
        : base(users, clock)
    {
    }
}

public class OwnSecretValidator : SecretValidator
{
    public OwnSecretValidator(IClock clock, IEnumerable<ISecretValidator> validators, ILogger<ISecretsListValidator> logger)
        : base(clock, validators, logger)
    {
    }
}
