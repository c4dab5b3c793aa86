using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Northquay.Identity.Pages.Account;

/// <summary>Says goodbye, and lets the other applications of the session sign out in a hidden frame.</summary>
[AllowAnonymous]
public sealed class LoggedOutModel : PageModel
{
    private readonly IIdentityServerInteractionService _interaction;

    public LoggedOutModel(IIdentityServerInteractionService interaction)
    {
        _interaction = interaction;
    }

    public string? ApplicationName { get; private set; }

    public string? ReturnUri { get; private set; }

    public string? FrameUri { get; private set; }

    public async Task OnGetAsync(string? logoutId)
    {
        var context = await _interaction.GetLogoutContextAsync(logoutId);

        ApplicationName = context?.ClientName ?? context?.ClientId;
        ReturnUri = context?.PostLogoutRedirectUri;
        FrameUri = context?.SignOutIFrameUrl;
    }
}
