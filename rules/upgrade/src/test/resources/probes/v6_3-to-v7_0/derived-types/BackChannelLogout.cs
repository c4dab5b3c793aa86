// finds: LibraryConstructorChanged, IdentityServerToolsUsedDirectly
// of: M:Duende.IdentityServer.Services.DefaultBackChannelLogoutService.#ctor
using Duende.IdentityServer;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity;

public class QuietLogout : DefaultBackChannelLogoutService
{
    public QuietLogout(
        ISystemClock clock,
        [|IdentityServerTools|] tools,
        ILogoutNotificationService notifications,
        IBackChannelLogoutHttpClient http,
        IIssuerNameService issuer,
        ILogger<IBackChannelLogoutService> logger)
        : [|base|](clock, tools, notifications, http, issuer, logger)
    {
    }
}
