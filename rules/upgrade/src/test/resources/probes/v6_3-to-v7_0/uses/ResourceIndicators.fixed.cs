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
        RequestedResourceIndicators = new List<string> { "urn:contoso" }
    };

    public Task ValidateAsync(CustomAuthorizeRequestValidationContext context)
    {
        var request = context.Result.ValidatedRequest;
        request.RequestedResourceIndicators = request.RequestedResourceIndicators.Distinct().ToList();
        _ciba.RequestedResourceIndicators.Add("urn:more");
        return Task.CompletedTask;
    }

    public bool AsksForOne(Authorize request) =>
        request is { RequestedResourceIndicators: not null } && request?.RequestedResourceIndicators.Count() == 1;

    public bool AsksInResult(AuthorizeRequestValidationResult result) =>
        result is { ValidatedRequest.RequestedResourceIndicators: { } };

    public IEnumerable<string> All(IEnumerable<Duende.IdentityServer.Validation.ValidatedAuthorizeRequest> requests) =>
        requests.SelectMany(r => r.RequestedResourceIndicators);

    public Func<ValidatedBackchannelAuthenticationRequest, int> Count { get; } = r => r.RequestedResourceIndicators.Count;

    public string Name => nameof(ValidatedAuthorizeRequest.RequestedResourceIndicators);

    public object Log(Authorize request)
    {
        var entry = new { RequestedResourceIndiators = request.RequestedResourceIndicators, Client = request.ClientId };
        var pair = (RequestedResourceIndiators: request.RequestedResourceIndicators, request.ClientId);
        return string.Join(',', entry.RequestedResourceIndiators) + pair.RequestedResourceIndiators.Count();
    }
}

public class OwnRequest : ValidatedAuthorizeRequest
{
    public int Resources => RequestedResourceIndicators.Count() + base.RequestedResourceIndicators.Count();
}
