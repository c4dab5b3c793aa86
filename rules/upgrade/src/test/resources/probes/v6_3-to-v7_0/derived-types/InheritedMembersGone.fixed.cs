// finds: LibraryConstructorChanged, InheritedMemberChanged
// of: F:Duende.IdentityServer.Services.DefaultTokenService.ContextAccessor, F:Duende.IdentityServer.Services.DefaultTokenService.Clock, F:Duende.IdentityServer.EntityFramework.Services.CorsPolicyService.Provider, F:Duende.IdentityServer.Validation.DefaultDPoPProofValidator.ServerUrls, F:Duende.IdentityServer.Validation.DefaultDPoPProofValidator.Clock, F:Duende.IdentityServer.Validation.EndSessionRequestValidator.Context
using System;
using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Services;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity;

public class TokenService : DefaultTokenService
{
    private readonly IHttpContextAccessor ContextAccessor;

    private readonly IClock _started;

    public TokenService(
        IClaimsService claims,
        IReferenceTokenStore tokens,
        ITokenCreationService creation,
        IHttpContextAccessor contextAccessor,
        IClock clock,
        IKeyMaterialService keys,
        IdentityServerOptions options,
        ILogger<DefaultTokenService> logger)
        : base(claims, tokens, creation, clock, keys, options, logger)
    {
        ContextAccessor = contextAccessor;
        _started = Clock;
    }

    public string Path() => ContextAccessor.HttpContext.Request.Path;

    public string Name => nameof(ContextAccessor);

    public DateTimeOffset Started => _started.UtcNow;
}

public class Cors : CorsPolicyService
{
    private readonly IServiceProvider Provider;

    public Cors(
        IConfigurationDbContext dbContext, IServiceProvider provider, ILogger<CorsPolicyService> logger, ICancellationTokenProvider cancellation)
        : base(dbContext, logger, cancellation)
    {
        Provider = provider;
    }

    public IServerUrls Urls() => Provider.GetRequiredService<IServerUrls>();
}

public class Proofs : DefaultDPoPProofValidator
{
    private readonly IServerUrls ServerUrls;

    private readonly string _realm;

    public Proofs(
        IdentityServerOptions options,
        IServerUrls urls,
        IReplayCache replays,
        IClock clock,
        IDataProtectionProvider protection,
        ILogger<DefaultDPoPProofValidator> logger)
        : base(options, replays, clock, protection, logger)
    {
        ServerUrls = urls;
        _realm = "contoso";
    }

    public string Realm => this.ServerUrls.BaseUrl + _realm + Clock.UtcNow;
}

public class EndSession(
    IHttpContextAccessor accessor,
    IdentityServerOptions options,
    ITokenValidator tokens,
    IRedirectUriValidator uris,
    IUserSession session,
    ILogoutNotificationService notifications,
    IMessageStore<LogoutNotificationContext> messages,
    ILogger<EndSessionRequestValidator> logger)
    : EndSessionRequestValidator(options, tokens, uris, session, notifications, messages, logger)
{
    private readonly IHttpContextAccessor Context = accessor;

    public bool IsSecure() => Context.HttpContext.Request.IsHttps;
}
