using Duende.IdentityServer.Services;

namespace Northquay.Identity.Hosting;

/// <summary>Names the host by its public origin: the load balancer in front of it speaks to it under another one.</summary>
public sealed class PublicOriginMiddleware
{
    private readonly RequestDelegate _next;
    private readonly string? _origin;

    public PublicOriginMiddleware(RequestDelegate next, IConfiguration configuration)
    {
        _next = next;
        _origin = configuration["PublicOrigin"];
    }

    public async Task InvokeAsync(HttpContext context, IServerUrls urls)
    {
        if (!string.IsNullOrEmpty(_origin))
        {
            urls.Origin = _origin;
        }

        await _next(context);
    }
}
