// finds: LibraryConstructorChanged, InheritedMemberChanged, IdentityServerToolsUsedDirectly
// of: P:Duende.IdentityServer.Services.DefaultBackChannelLogoutService.Tools, P:Duende.IdentityServer.Services.DefaultBackChannelLogoutService.Clock
using System;
using System.Threading.Tasks;
using Duende.IdentityServer;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity;

public class Logout : DefaultBackChannelLogoutService
{
    private readonly IIdentityServerTools _tools;

    public Logout(
        IClock clock,
        IIdentityServerTools tools,
        ILogoutNotificationService notifications,
        IBackChannelLogoutHttpClient http,
        IIssuerNameService issuer,
        ILogger<IBackChannelLogoutService> logger)
        : base(clock, tools, notifications, http, issuer, logger)
    {
        _tools = Tools;
    }

    public Task<string> Issue() => Tools.IssueClientJwtAsync("job", 60);

    public Task<string> IssueOther() => _tools.IssueClientJwtAsync("job", 60);

    public void Share(Action<ISystemClock> taker) => taker(Clock);

    public DateTimeOffset Now => Clock.UtcNow;
}
