// finds: nothing
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Duende.IdentityServer.Events;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;

namespace Contoso.Identity;

/// <summary>
/// As <see cref="ValidatedAuthorizeRequest.RequestedResourceIndiators"/>, without <see cref="UnhandledExceptionEvent.Exception"/>.
/// </summary>
public class OwnRequest
{
    // RequestedResourceIndiators in a comment
    public IEnumerable<string> RequestedResourceIndiators { get; set; } = new[] { "RequestedResourceIndiators" };

    public bool IncludeNonIsolatedApiResources { get; set; }

    public Client Client { get; set; }

    public Exception Exception { get; set; }

    public string Error { get; set; }
}

public class ClientMapperProfile
{
    public static OwnRequest From(OwnRequest other) => new OwnRequest
    {
        RequestedResourceIndiators = other.RequestedResourceIndiators,
        IncludeNonIsolatedApiResources = true,
        Client = other.Client,
        Exception = other.Exception,
        Error = other.Error
    };
}

public static class OwnExtensions
{
    public static IDictionary<string, string[]> ToOptimizedFullDictionary(this OwnRequest request) => new Dictionary<string, string[]>();

    public static Task<LogoutNotificationContext> GetLogoutNotificationContext(this OwnRequest request, IUserSession session) => null;
}

public class OwnInteraction : IBackchannelAuthenticationInteractionService
{
    public Task CompleteLoginRequestAsync(CompleteBackchannelLoginRequest competionRequest) => Task.CompletedTask;

    public Task<IEnumerable<BackchannelUserLoginRequest>> GetPendingLoginRequestsForCurrentUserAsync() => null;

    public Task<BackchannelUserLoginRequest> GetLoginRequestByInternalIdAsync(string id) => null;
}

public class OwnRedirects : IRedirectUriValidator
{
    public Task<bool> IsRedirectUriValidAsync(string requestedUri, Client client) => Task.FromResult(true);

    public Task<bool> IsPostLogoutRedirectUriValidAsync(string requestedUri, Client client) => Task.FromResult(true);
}

public class Users
{
    public async Task Use(
        OwnRequest request,
        OwnInteraction own,
        IBackchannelAuthenticationInteractionService interaction,
        OwnRedirects redirects,
        StrictRedirectUriValidator strict,
        IRedirectUriValidator validator,
        IUserSession session,
        UnhandledExceptionEvent unhandled,
        DPoPProofValidatonContext dpop)
    {
        var login = new CompleteBackchannelLoginRequest("1");
        await own.CompleteLoginRequestAsync(competionRequest: login);
        await interaction.CompleteLoginRequestAsync(login);
        await redirects.IsRedirectUriValidAsync("https://contoso", request.Client);
        await strict.IsRedirectUriValidAsync("https://contoso", request.Client);
        await validator.IsRedirectUriValidAsync(new RedirectUriValidationContext());
        await validator.IsPostLogoutRedirectUriValidAsync("https://contoso", request.Client);
        await request.GetLogoutNotificationContext(session);
        request.ToOptimizedFullDictionary();
        Console.WriteLine(unhandled.Details + dpop.ProofToken + request.Exception + nameof(IRedirectUriValidator.IsRedirectUriValidAsync));
        Console.WriteLine(request is { RequestedResourceIndiators: not null, Client.Enabled: true });
        try
        {
            Console.WriteLine(new { request.RequestedResourceIndiators }.RequestedResourceIndiators.First());
        }
        catch (AggregateException e) when (e.InnerException is { Message: "Exception" })
        {
        }
    }
}
