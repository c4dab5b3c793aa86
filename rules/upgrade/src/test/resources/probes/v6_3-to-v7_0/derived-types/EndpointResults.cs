// finds: EndpointResultNeedsServices
using System.Threading.Tasks;
using Duende.IdentityServer.Endpoints.Results;
using Duende.IdentityServer.Hosting;
using Microsoft.AspNetCore.Http;

namespace Contoso.Identity;

public class ResultTests
{
    public Task Interface(IEndpointResult result) => result.[|ExecuteAsync|](new DefaultHttpContext());

    public async Task Class()
    {
        var result = new StatusCodeResult(404);
        await result.[|ExecuteAsync|](new DefaultHttpContext());
    }
}

public class OwnResult : IEndpointResult
{
    public Task ExecuteAsync(HttpContext context) => Task.CompletedTask;

    public static Task Run(OwnResult result, IEndpointResult other, HttpContext context) =>
        Task.WhenAll(result.ExecuteAsync(new DefaultHttpContext()), other.ExecuteAsync(context));
}
