// finds: RequestedResourceIndiatorsRenamed
// of: P:Duende.IdentityServer.Validation.ValidatedAuthorizeRequest.RequestedResourceIndiators, P:Duende.IdentityServer.Validation.ValidatedBackchannelAuthenticationRequest.RequestedResourceIndiators
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Duende.IdentityServer.Validation;
using Authorize = Duende.IdentityServer.Validation.ValidatedAuthorizeRequest;

namespace Contoso.Identity;

public class ResourceAudit : ICustomAuthorizeRequestValidator
{
    private readonly ValidatedBackchannelAuthenticationRequest _ciba = new()
    {
        [|RequestedResourceIndiators|] = new List<string> { "urn:contoso" }
    };

    public Task ValidateAsync(CustomAuthorizeRequestValidationContext context)
    {
        var request = context.Result.ValidatedRequest;
        request.[|RequestedResourceIndiators|] = request.[|RequestedResourceIndiators|].Distinct().ToList();
        _ciba.[|RequestedResourceIndiators|].Add("urn:more");
        return Task.CompletedTask;
    }

    public bool AsksForOne(Authorize request) =>
        request is { [|RequestedResourceIndiators|]: not null } && request?.[|RequestedResourceIndiators|].Count() == 1;

    public bool AsksInResult(AuthorizeRequestValidationResult result) =>
        result is { ValidatedRequest.[|RequestedResourceIndiators|]: { } };

    public IEnumerable<string> All(IEnumerable<Duende.IdentityServer.Validation.ValidatedAuthorizeRequest> requests) =>
        requests.SelectMany(r => r.[|RequestedResourceIndiators|]);

    public Func<ValidatedBackchannelAuthenticationRequest, int> Count { get; } = r => r.[|RequestedResourceIndiators|].Count;

    public string Name => nameof(ValidatedAuthorizeRequest.[|RequestedResourceIndiators|]);

    public object Log(Authorize request)
    {
        var entry = new { request.[|RequestedResourceIndiators|], Client = request.ClientId };
        var pair = (request.[|RequestedResourceIndiators|], request.ClientId);
        return string.Join(',', entry.RequestedResourceIndiators) + pair.RequestedResourceIndiators.Count();
    }
}

public class OwnRequest : ValidatedAuthorizeRequest
{
    public int Resources => [|RequestedResourceIndiators|].Count() + base.[|RequestedResourceIndiators|].Count();
}
