// finds: LibraryConstructorChanged
// of: M:Duende.IdentityServer.EntityFramework.Services.CorsPolicyService.#ctor, M:Duende.IdentityServer.Hosting.LocalApiAuthentication.LocalApiAuthenticationHandler.#ctor, M:Duende.IdentityServer.IdentityServerTools.#ctor, M:Duende.IdentityServer.Services.DefaultTokenService.#ctor, M:Duende.IdentityServer.Validation.DefaultDPoPProofValidator.#ctor, M:Duende.IdentityServer.Validation.EndSessionRequestValidator.#ctor
using System;
using System.Text.Encodings.Web;
using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.EntityFramework.Interfaces;
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
        IConfigurationDbContext dbContext,
        ILogger<CorsPolicyService> logger,
        ICancellationTokenProvider cancellationTokenProvider)
        : base(dbContext, logger, cancellationTokenProvider)
    {
    }
}

public class OwnLocalApiAuthenticationHandler : LocalApiAuthenticationHandler
{
    public OwnLocalApiAuthenticationHandler(
        IOptionsMonitor<LocalApiAuthenticationOptions> options,
        ILoggerFactory logger,
        UrlEncoder encoder,
        ITokenValidator tokenValidator,
        IDPoPProofValidator dpopValidator,
        IClientStore clientStore)
        : base(options, logger, encoder, tokenValidator, dpopValidator, clientStore)
    {
    }
}

public class OwnIdentityServerTools : IdentityServerTools
{
    public OwnIdentityServerTools(
        IIssuerNameService issuerNameService,
        ITokenCreationService tokenCreation,
        IClock clock,
        IdentityServerOptions options)
        : base(issuerNameService, tokenCreation, clock, options)
    {
    }
}

public class OwnDefaultTokenService : DefaultTokenService
{
    public OwnDefaultTokenService(
        IClaimsService claimsProvider,
        IReferenceTokenStore referenceTokenStore,
        ITokenCreationService creationService,
        IClock clock,
        IKeyMaterialService keyMaterialService,
        IdentityServerOptions options,
        ILogger<DefaultTokenService> logger)
        : base(claimsProvider, referenceTokenStore, creationService, clock, keyMaterialService, options, logger)
    {
    }
}

public class OwnDefaultDPoPProofValidator : DefaultDPoPProofValidator
{
    public OwnDefaultDPoPProofValidator(
        IdentityServerOptions options,
        IReplayCache replayCache,
        IClock clock,
        IDataProtectionProvider dataProtectionProvider,
        ILogger<DefaultDPoPProofValidator> logger)
        : base(options, replayCache, clock, dataProtectionProvider, logger)
    {
    }
}

public class OwnEndSessionRequestValidator : EndSessionRequestValidator
{
    public OwnEndSessionRequestValidator(
        IdentityServerOptions options,
        ITokenValidator tokenValidator,
        IRedirectUriValidator uriValidator,
        IUserSession userSession,
        ILogoutNotificationService logoutNotificationService,
        IMessageStore<LogoutNotificationContext> endSessionMessageStore,
        ILogger<EndSessionRequestValidator> logger)
        : base(options, tokenValidator, uriValidator, userSession, logoutNotificationService, endSessionMessageStore, logger)
    {
    }
}
