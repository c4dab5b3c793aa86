// finds: DynamicProviderSignOutSchemeChanged
// of: P:Duende.IdentityServer.Configuration.DynamicProviderOptions.SignOutScheme
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity;

public static class Hosting
{
    public static void Configure(WebApplicationBuilder builder)
    {
        builder.Services.AddIdentity<IdentityUser, IdentityRole>();
        builder.Services
            .AddIdentityServer(options => options.Endpoints.EnableUserInfoEndpoint = true)
            .[|AddAspNetIdentity|]<IdentityUser>();
    }
}
