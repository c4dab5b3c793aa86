// finds: IncludeNonIsolatedApiResourcesRemoved, UnhandledExceptionEventExceptionRemoved, TokenRevocationErrorIsReadOnly
// of: P:Duende.IdentityServer.Validation.ResourceValidationRequest.IncludeNonIsolatedApiResources, P:Duende.IdentityServer.Events.UnhandledExceptionEvent.Exception, P:Duende.IdentityServer.Endpoints.Results.TokenRevocationErrorResult.Error
using System;
using System.Threading.Tasks;
using Duende.IdentityServer.Endpoints.Results;
using Duende.IdentityServer.Events;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;

namespace Contoso.Identity;

public class ScopeCheck
{
    private readonly IResourceValidator _resources;

    public ScopeCheck(IResourceValidator resources) => _resources = resources;

    public async Task<bool> Accepts(Client client, string[] scopes)
    {
        var request = new ResourceValidationRequest { Client = client, [|IncludeNonIsolatedApiResources|] = true, Scopes = scopes };
        var empty = new ResourceValidationRequest { [|IncludeNonIsolatedApiResources|] = true };
        var last = new ResourceValidationRequest()
        {
            Client = client, // who asks
            Scopes = scopes,
            [|IncludeNonIsolatedApiResources|] = scopes.Length > 0
        };
        request.[|IncludeNonIsolatedApiResources|] = false;
        if (scopes.Length > 1)
            last.[|IncludeNonIsolatedApiResources|] = true;
        return request.[|IncludeNonIsolatedApiResources|] || (await _resources.ValidateRequestedResourcesAsync(empty)).Succeeded;
    }
}

public class Sink : IEventSink
{
    private Exception _last;

    public Task PersistAsync(Event evt)
    {
        switch (evt)
        {
            case UnhandledExceptionEvent { [|Exception|]: InvalidOperationException } known:
                _last = known.[|Exception|];
                break;
            case UnhandledExceptionEvent other:
                Console.WriteLine(other.[|Exception|]?.Message);
                break;
        }

        return Task.CompletedTask;
    }

    public string Name => nameof(Duende.IdentityServer.Events.UnhandledExceptionEvent.[|Exception|]);
}

public class Revocation
{
    public TokenRevocationErrorResult Refuse(string why)
    {
        var first = new TokenRevocationErrorResult("invalid_request") { [|Error|] = why };
        var result = new TokenRevocationErrorResult(why);
        result.[|Error|] = "unsupported_token_type";
        result.[|Error|] += first.Error;
        (result.[|Error|], _) = (why, 1);
        return result;
    }
}
