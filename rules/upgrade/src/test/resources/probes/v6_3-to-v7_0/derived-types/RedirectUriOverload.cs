// finds: AppAuthRedirectValidationMoved
using System;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity;

public class NoLoopback : StrictRedirectUriValidatorAppAuth
{
    public NoLoopback(ILogger<StrictRedirectUriValidatorAppAuth> logger) : base(logger)
    {
    }

    public override Task<bool> [|IsRedirectUriValidAsync|](string requestedUri, Client client)
    {
        if (new Uri(requestedUri).IsLoopback)
        {
            return Task.FromResult(false);
        }

        return base.IsRedirectUriValidAsync(requestedUri, client);
    }

    public override Task<bool> IsPostLogoutRedirectUriValidAsync(string requestedUri, Client client) =>
        base.IsPostLogoutRedirectUriValidAsync(requestedUri, client);
}

public class Asking : StrictRedirectUriValidatorAppAuth
{
    public Asking(ILogger<StrictRedirectUriValidatorAppAuth> logger) : base(logger)
    {
    }

    public Task<bool> Ask(string uri, Client client) => this.[|IsRedirectUriValidAsync|](uri, client);
}

public class Strict : StrictRedirectUriValidator
{
    public override Task<bool> IsRedirectUriValidAsync(string requestedUri, Client client) =>
        base.IsRedirectUriValidAsync(requestedUri, client);
}
