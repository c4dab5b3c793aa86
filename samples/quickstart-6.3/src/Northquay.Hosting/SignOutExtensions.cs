using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Northquay.Hosting;

/// <summary>Questions that the sign-out pages of all our applications ask.</summary>
public static class SignOutExtensions
{
    /// <summary>Whether the scheme's handler can sign a user out. Several of our applications have no IdentityServer, so we ask ASP.NET.</summary>
    public static async Task<bool> GetSchemeSupportsSignOutAsync(this HttpContext context, string scheme)
    {
        var handlers = context.RequestServices.GetRequiredService<IAuthenticationHandlerProvider>();
        return await handlers.GetHandlerAsync(context, scheme) is IAuthenticationSignOutHandler;
    }
}
