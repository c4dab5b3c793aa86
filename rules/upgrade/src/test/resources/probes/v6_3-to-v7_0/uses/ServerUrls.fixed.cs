// finds: HttpContextExtensionRemoved
// of: M:Duende.IdentityServer.Extensions.HttpContextExtensions.GetIdentityServerBasePath, M:Duende.IdentityServer.Extensions.HttpContextExtensions.GetIdentityServerBaseUrl, M:Duende.IdentityServer.Extensions.HttpContextExtensions.GetIdentityServerHost, M:Duende.IdentityServer.Extensions.HttpContextExtensions.GetIdentityServerIssuerUri, M:Duende.IdentityServer.Extensions.HttpContextExtensions.GetIdentityServerOrigin, M:Duende.IdentityServer.Extensions.HttpContextExtensions.GetIdentityServerRelativeUrl, M:Duende.IdentityServer.Extensions.HttpContextExtensions.GetSchemeSupportsSignOutAsync, M:Duende.IdentityServer.Extensions.HttpContextExtensions.SetIdentityServerBasePath, M:Duende.IdentityServer.Extensions.HttpContextExtensions.SetIdentityServerOrigin, M:Duende.IdentityServer.Extensions.HttpResponseExtensions.RedirectToAbsoluteUrl
using System;
using System.Threading.Tasks;
using Duende.IdentityServer.Extensions;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Old = Duende.IdentityServer.Extensions.HttpContextExtensions;

namespace Contoso.Identity;

public class UrlController : Controller
{
    private readonly IHttpContextAccessor _accessor;

    public UrlController(IHttpContextAccessor accessor) => _accessor = accessor;

    public async Task<string> Read(HttpContext context, string scheme)
    {
        var all = HttpContext.RequestServices.GetRequiredService<IServerUrls>().Origin + context.RequestServices.GetRequiredService<IServerUrls>().Origin
            + _accessor.HttpContext.RequestServices.GetRequiredService<IServerUrls>().BasePath + context.RequestServices.GetRequiredService<IServerUrls>().BaseUrl;
        all += context.RequestServices.GetRequiredService<IServerUrls>().Origin;
        all += context.RequestServices.GetRequiredService<IServerUrls>().GetIdentityServerRelativeUrl("~/login");
        all += await context.RequestServices.GetRequiredService<IIssuerNameService>().GetCurrentAsync();
        if (await context.RequestServices.GetRequiredService<IAuthenticationHandlerProvider>().GetHandlerAsync(context, scheme) is IAuthenticationSignOutHandler)
        {
            context.RequestServices.GetRequiredService<IServerUrls>().Origin = "https://contoso";
            context.RequestServices.GetRequiredService<IServerUrls>().BasePath = "/identity";
        }

        Response.Redirect(Response.HttpContext.RequestServices.GetRequiredService<IServerUrls>().GetAbsoluteUrl("~/done"));
        return all;
    }

    public string Issuer(HttpContext context) => context.GetIdentityServerIssuerUri();

    public void Groups(HttpContext context)
    {
        Func<HttpContext, string> origin = Old.GetIdentityServerOrigin;
        Func<string> url = context.GetIdentityServerBaseUrl;
        var name = nameof(Old.GetIdentityServerHost);
    }
}
