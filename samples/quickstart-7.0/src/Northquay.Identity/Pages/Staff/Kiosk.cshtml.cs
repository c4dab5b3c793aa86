using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Northquay.Hosting;

namespace Northquay.Identity.Pages.Staff;

/// <summary>The shared terminals at the quay: signing out there goes through the company's own extension method.</summary>
[Authorize]
public sealed class KioskModel : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (await HttpContext.GetSchemeSupportsSignOutAsync("kiosk"))
        {
            await HttpContext.SignOutAsync("kiosk");
        }

        return RedirectToPage("/Account/Logout");
    }
}
