using Duende.IdentityServer;
using Duende.IdentityServer.Events;
using Duende.IdentityServer.Extensions;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Northquay.Identity.Pages.Account;

/// <summary>Ends the session here, and at the provider that the user came from if that provider can do it.</summary>
[AllowAnonymous]
public sealed class LogoutModel : PageModel
{
    private readonly IIdentityServerInteractionService _interaction;
    private readonly IEventService _events;

    public LogoutModel(IIdentityServerInteractionService interaction, IEventService events)
    {
        _interaction = interaction;
        _events = events;
    }

    [BindProperty(SupportsGet = true)]
    public string? LogoutId { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            LogoutId ??= await _interaction.CreateLogoutContextAsync();
            var provider = User.FindFirst("idp")?.Value;

            await HttpContext.SignOutAsync();
            await _events.RaiseAsync(new UserLogoutSuccessEvent(User.GetSubjectId(), User.GetDisplayName()));

            if (provider is not null and not IdentityServerConstants.LocalIdentityProvider
                && await HttpContext.GetSchemeSupportsSignOutAsync(provider))
            {
                return SignOut(new AuthenticationProperties { RedirectUri = LoggedOutUrl() }, provider);
            }
        }

        return Redirect(LoggedOutUrl());
    }

    private string LoggedOutUrl() => Url.Page("/Account/LoggedOut", new { LogoutId }) ?? "/";
}
