// finds: LibraryConstructorChanged
// of: M:Duende.IdentityServer.Events.DefaultEventService.#ctor, M:Duende.IdentityServer.ResponseHandling.AuthorizeInteractionResponseGenerator.#ctor, M:Duende.IdentityServer.ResponseHandling.AuthorizeResponseGenerator.#ctor, M:Duende.IdentityServer.ResponseHandling.BackchannelAuthenticationResponseGenerator.#ctor, M:Duende.IdentityServer.ResponseHandling.DeviceAuthorizationResponseGenerator.#ctor, M:Duende.IdentityServer.ResponseHandling.TokenResponseGenerator.#ctor, M:Duende.IdentityServer.Services.DefaultBackchannelAuthenticationInteractionService.#ctor, M:Duende.IdentityServer.Services.DefaultConsentService.#ctor, M:Duende.IdentityServer.Services.DefaultRefreshTokenService.#ctor, M:Duende.IdentityServer.Services.DefaultTokenCreationService.#ctor, M:Duende.IdentityServer.Services.DefaultUserSession.#ctor, M:Duende.IdentityServer.Services.DistributedBackchannelAuthenticationThrottlingService.#ctor, M:Duende.IdentityServer.Services.DistributedDeviceFlowThrottlingService.#ctor, M:Duende.IdentityServer.Services.KeyManagement.KeyManager.#ctor, M:Duende.IdentityServer.Test.TestUserResourceOwnerPasswordValidator.#ctor, M:Duende.IdentityServer.Validation.SecretValidator.#ctor
using System.Collections.Generic;
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

public class OwnDefaultEventService(IdentityServerOptions options, IHttpContextAccessor context, IEventSink sink, ISystemClock clock)
    : [|DefaultEventService|](options, context, sink, clock);

public class OwnAuthorizeInteractionResponseGenerator(IdentityServerOptions options, ISystemClock clock, ILogger<AuthorizeInteractionResponseGenerator> logger, IConsentService consent, IProfileService profile)
    : [|AuthorizeInteractionResponseGenerator|](options, clock, logger, consent, profile);

public class OwnAuthorizeResponseGenerator(IdentityServerOptions options, ISystemClock clock, ITokenService tokenService, IKeyMaterialService keyMaterialService, IAuthorizationCodeStore authorizationCodeStore, ILogger<AuthorizeResponseGenerator> logger, IEventService events)
    : [|AuthorizeResponseGenerator|](options, clock, tokenService, keyMaterialService, authorizationCodeStore, logger, events);

public class OwnBackchannelAuthenticationResponseGenerator(IdentityServerOptions options, IBackChannelAuthenticationRequestStore backChannelAuthenticationRequestStore, IBackchannelAuthenticationUserNotificationService userLoginService, ISystemClock clock, ILogger<BackchannelAuthenticationResponseGenerator> logger)
    : [|BackchannelAuthenticationResponseGenerator|](options, backChannelAuthenticationRequestStore, userLoginService, clock, logger);

public class OwnDeviceAuthorizationResponseGenerator(IdentityServerOptions options, IUserCodeService userCodeService, IDeviceFlowCodeService deviceFlowCodeService, ISystemClock clock, ILogger<DeviceAuthorizationResponseGenerator> logger)
    : [|DeviceAuthorizationResponseGenerator|](options, userCodeService, deviceFlowCodeService, clock, logger);

public class OwnTokenResponseGenerator(ISystemClock clock, ITokenService tokenService, IRefreshTokenService refreshTokenService, IScopeParser scopeParser, IResourceStore resources, IClientStore clients, ILogger<TokenResponseGenerator> logger)
    : [|TokenResponseGenerator|](clock, tokenService, refreshTokenService, scopeParser, resources, clients, logger);

public class OwnDefaultBackchannelAuthenticationInteractionService(IBackChannelAuthenticationRequestStore requestStore, IClientStore clients, IUserSession session, IResourceValidator resourceValidator, ISystemClock systemClock, ILogger<DefaultBackchannelAuthenticationInteractionService> logger)
    : [|DefaultBackchannelAuthenticationInteractionService|](requestStore, clients, session, resourceValidator, systemClock, logger);

public class OwnDefaultConsentService(ISystemClock clock, IUserConsentStore userConsentStore, ILogger<DefaultConsentService> logger)
    : [|DefaultConsentService|](clock, userConsentStore, logger);

public class OwnDefaultRefreshTokenService(IRefreshTokenStore refreshTokenStore, IProfileService profile, ISystemClock clock, PersistentGrantOptions options, ILogger<DefaultRefreshTokenService> logger)
    : [|DefaultRefreshTokenService|](refreshTokenStore, profile, clock, options, logger);

public class OwnDefaultTokenCreationService(ISystemClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenCreationService> logger)
    : [|DefaultTokenCreationService|](clock, keys, options, logger);

public class OwnDefaultUserSession(IHttpContextAccessor httpContextAccessor, IAuthenticationHandlerProvider handlers, IdentityServerOptions options, ISystemClock clock, IServerUrls urls, ILogger<IUserSession> logger)
    : [|DefaultUserSession|](httpContextAccessor, handlers, options, clock, urls, logger);

public class OwnDistributedBackchannelAuthenticationThrottlingService(IDistributedCache cache, IClientStore clientStore, ISystemClock clock, IdentityServerOptions options)
    : [|DistributedBackchannelAuthenticationThrottlingService|](cache, clientStore, clock, options);

public class OwnDistributedDeviceFlowThrottlingService(IDistributedCache cache, IClientStore clientStore, ISystemClock clock, IdentityServerOptions options)
    : [|DistributedDeviceFlowThrottlingService|](cache, clientStore, clock, options);

public class OwnKeyManager(IdentityServerOptions options, ISigningKeyStore store, ISigningKeyStoreCache cache, ISigningKeyProtector protector, ISystemClock clock, IConcurrencyLock<KeyManager> newKeyLock, ILogger<KeyManager> logger, IIssuerNameService issuerNameService)
    : [|KeyManager|](options, store, cache, protector, clock, newKeyLock, logger, issuerNameService);

public class OwnTestUserResourceOwnerPasswordValidator(TestUserStore users, ISystemClock clock)
    : [|TestUserResourceOwnerPasswordValidator|](users, clock);

public class OwnSecretValidator(ISystemClock clock, IEnumerable<ISecretValidator> validators, ILogger<ISecretsListValidator> logger)
    : [|SecretValidator|](clock, validators, logger);
