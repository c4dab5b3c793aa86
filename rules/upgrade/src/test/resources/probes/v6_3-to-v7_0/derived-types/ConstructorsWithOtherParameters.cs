// finds: LibraryConstructorChanged
// of: M:Duende.IdentityServer.EntityFramework.Services.CorsPolicyService.#ctor, M:Duende.IdentityServer.Hosting.LocalApiAuthentication.LocalApiAuthenticationHandler.#ctor, M:Duende.IdentityServer.IdentityServerTools.#ctor, M:Duende.IdentityServer.Services.DefaultTokenService.#ctor, M:Duende.IdentityServer.Validation.DefaultDPoPProofValidator.#ctor, M:Duende.IdentityServer.Validation.EndSessionRequestValidator.#ctor
using System;
using System.Text.Encodings.Web;
using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.EntityFramework.Services;
using Duende.IdentityServer.Hosting.LocalApiAuthentication;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Contoso.Identity;

public class OwnCorsPolicyService : CorsPolicyService
{
    public OwnCorsPolicyService(
        IServiceProvider provider,
        ILogger<CorsPolicyService> logger,
        ICancellationTokenProvider cancellationTokenProvider)
        : [|base|](provider, logger, cancellationTokenProvider)
    {
    }
}

public class OwnLocalApiAuthenticationHandler : LocalApiAuthenticationHandler
{
    public OwnLocalApiAuthenticationHandler(
        IOptionsMonitor<LocalApiAuthenticationOptions> options,
        ILoggerFactory logger,
        UrlEncoder encoder,
        ISystemClock clock,
        ITokenValidator tokenValidator)
        : [|base|](options, logger, encoder, clock, tokenValidator)
    {
    }
}

public class OwnIdentityServerTools : IdentityServerTools
{
    public OwnIdentityServerTools(
        IServiceProvider serviceProvider,
        IIssuerNameService issuerNameService,
        ITokenCreationService tokenCreation,
        ISystemClock clock)
        : [|base|](serviceProvider, issuerNameService, tokenCreation, clock)
    {
    }
}

public class OwnDefaultTokenService : DefaultTokenService
{
    public OwnDefaultTokenService(
        IClaimsService claimsProvider,
        IReferenceTokenStore referenceTokenStore,
        ITokenCreationService creationService,
        IHttpContextAccessor contextAccessor,
        ISystemClock clock,
        IKeyMaterialService keyMaterialService,
        IdentityServerOptions options,
        ILogger<DefaultTokenService> logger)
        : [|base|](claimsProvider, referenceTokenStore, creationService, contextAccessor, clock, keyMaterialService, options, logger)
    {
    }
}

public class OwnDefaultDPoPProofValidator : DefaultDPoPProofValidator
{
    public OwnDefaultDPoPProofValidator(
        IdentityServerOptions options,
        IServerUrls server,
        IReplayCache replayCache,
        ISystemClock clock,
        IDataProtectionProvider dataProtectionProvider,
        ILogger<DefaultDPoPProofValidator> logger)
        : [|base|](options, server, replayCache, clock, dataProtectionProvider, logger)
    {
    }
}

public class OwnEndSessionRequestValidator : EndSessionRequestValidator
{
    public OwnEndSessionRequestValidator(
        IHttpContextAccessor context,
        IdentityServerOptions options,
        ITokenValidator tokenValidator,
        IRedirectUriValidator uriValidator,
        IUserSession userSession,
        ILogoutNotificationService logoutNotificationService,
        IMessageStore<LogoutNotificationContext> endSessionMessageStore,
        ILogger<EndSessionRequestValidator> logger)
        : [|base|](context, options, tokenValidator, uriValidator, userSession, logoutNotificationService, endSessionMessageStore, logger)
    {
    }
}
