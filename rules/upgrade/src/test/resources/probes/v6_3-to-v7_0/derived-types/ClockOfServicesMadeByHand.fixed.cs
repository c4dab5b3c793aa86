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

public class DefaultEventServiceFactory
{
    public DefaultEventService Create(IdentityServerOptions options, IHttpContextAccessor context, IEventSink sink, IClock clock) =>
        new DefaultEventService(options, context, sink, clock);
}

public class AuthorizeInteractionResponseGeneratorFactory
{
    public AuthorizeInteractionResponseGenerator Create(IdentityServerOptions options, IClock clock, ILogger<AuthorizeInteractionResponseGenerator> logger, IConsentService consent, IProfileService profile) =>
        new AuthorizeInteractionResponseGenerator(options, clock, logger, consent, profile);
}

public class AuthorizeResponseGeneratorFactory
{
    public AuthorizeResponseGenerator Create(IdentityServerOptions options, IClock clock, ITokenService tokenService, IKeyMaterialService keyMaterialService, IAuthorizationCodeStore authorizationCodeStore, ILogger<AuthorizeResponseGenerator> logger, IEventService events) =>
        new AuthorizeResponseGenerator(options, clock, tokenService, keyMaterialService, authorizationCodeStore, logger, events);
}

public class BackchannelAuthenticationResponseGeneratorFactory
{
    public BackchannelAuthenticationResponseGenerator Create(IdentityServerOptions options, IBackChannelAuthenticationRequestStore backChannelAuthenticationRequestStore, IBackchannelAuthenticationUserNotificationService userLoginService, IClock clock, ILogger<BackchannelAuthenticationResponseGenerator> logger) =>
        new BackchannelAuthenticationResponseGenerator(options, backChannelAuthenticationRequestStore, userLoginService, clock, logger);
}

public class DeviceAuthorizationResponseGeneratorFactory
{
    public DeviceAuthorizationResponseGenerator Create(IdentityServerOptions options, IUserCodeService userCodeService, IDeviceFlowCodeService deviceFlowCodeService, IClock clock, ILogger<DeviceAuthorizationResponseGenerator> logger) =>
        new DeviceAuthorizationResponseGenerator(options, userCodeService, deviceFlowCodeService, clock, logger);
}

public class TokenResponseGeneratorFactory
{
    public TokenResponseGenerator Create(IClock clock, ITokenService tokenService, IRefreshTokenService refreshTokenService, IScopeParser scopeParser, IResourceStore resources, IClientStore clients, ILogger<TokenResponseGenerator> logger) =>
        new TokenResponseGenerator(clock, tokenService, refreshTokenService, scopeParser, resources, clients, logger);
}

public class DefaultBackchannelAuthenticationInteractionServiceFactory
{
    public DefaultBackchannelAuthenticationInteractionService Create(IBackChannelAuthenticationRequestStore requestStore, IClientStore clients, IUserSession session, IResourceValidator resourceValidator, IClock systemClock, ILogger<DefaultBackchannelAuthenticationInteractionService> logger) =>
        new DefaultBackchannelAuthenticationInteractionService(requestStore, clients, session, resourceValidator, systemClock, logger);
}

public class DefaultConsentServiceFactory
{
    public DefaultConsentService Create(IClock clock, IUserConsentStore userConsentStore, ILogger<DefaultConsentService> logger) =>
        new DefaultConsentService(clock, userConsentStore, logger);
}

public class DefaultRefreshTokenServiceFactory
{
    public DefaultRefreshTokenService Create(IRefreshTokenStore refreshTokenStore, IProfileService profile, IClock clock, PersistentGrantOptions options, ILogger<DefaultRefreshTokenService> logger) =>
        new DefaultRefreshTokenService(refreshTokenStore, profile, clock, options, logger);
}

public class DefaultTokenCreationServiceFactory
{
    public DefaultTokenCreationService Create(IClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenCreationService> logger) =>
        new DefaultTokenCreationService(clock, keys, options, logger);
}

public class DefaultUserSessionFactory
{
    public DefaultUserSession Create(IHttpContextAccessor httpContextAccessor, IAuthenticationHandlerProvider handlers, IdentityServerOptions options, IClock clock, IServerUrls urls, ILogger<IUserSession> logger) =>
        new DefaultUserSession(httpContextAccessor, handlers, options, clock, urls, logger);
}

public class DistributedBackchannelAuthenticationThrottlingServiceFactory
{
    public DistributedBackchannelAuthenticationThrottlingService Create(IDistributedCache cache, IClientStore clientStore, IClock clock, IdentityServerOptions options) =>
        new DistributedBackchannelAuthenticationThrottlingService(cache, clientStore, clock, options);
}

public class DistributedDeviceFlowThrottlingServiceFactory
{
    public DistributedDeviceFlowThrottlingService Create(IDistributedCache cache, IClientStore clientStore, IClock clock, IdentityServerOptions options) =>
        new DistributedDeviceFlowThrottlingService(cache, clientStore, clock, options);
}

public class KeyManagerFactory
{
    public KeyManager Create(IdentityServerOptions options, ISigningKeyStore store, ISigningKeyStoreCache cache, ISigningKeyProtector protector, IClock clock, IConcurrencyLock<KeyManager> newKeyLock, ILogger<KeyManager> logger, IIssuerNameService issuerNameService) =>
        new KeyManager(options, store, cache, protector, clock, newKeyLock, logger, issuerNameService);
}

public class TestUserResourceOwnerPasswordValidatorFactory
{
    public TestUserResourceOwnerPasswordValidator Create(TestUserStore users, IClock clock) =>
        new TestUserResourceOwnerPasswordValidator(users, clock);
}

public class SecretValidatorFactory
{
    public SecretValidator Create(IClock clock, IEnumerable<ISecretValidator> validators, ILogger<ISecretsListValidator> logger) =>
        new SecretValidator(clock, validators, logger);
}
