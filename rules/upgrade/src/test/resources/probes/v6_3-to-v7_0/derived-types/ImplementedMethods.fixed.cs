// finds: ImplementedMethodChanged, IntrospectionValidationCallChanged
// of: M:Duende.IdentityServer.Stores.IReferenceTokenStore.RemoveReferenceTokensAsync, M:Duende.IdentityServer.Validation.IAuthorizeRequestValidator.ValidateAsync, M:Duende.IdentityServer.Validation.IIntrospectionRequestValidator.ValidateAsync, M:Duende.IdentityServer.Stores.DefaultGrantStore`1.RemoveAllAsync
using System;
using System.Collections.Specialized;
using System.Security.Claims;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity;

public class LoggedTokenStore : IReferenceTokenStore
{
    private readonly IReferenceTokenStore _inner;

    public LoggedTokenStore(IReferenceTokenStore inner) => _inner = inner;

    public Task<string> StoreReferenceTokenAsync(Token token) => _inner.StoreReferenceTokenAsync(token);

    public Task<Token> GetReferenceTokenAsync(string handle) => _inner.GetReferenceTokenAsync(handle);

    public Task RemoveReferenceTokenAsync(string handle) => _inner.RemoveReferenceTokenAsync(handle);

    public Task RemoveReferenceTokensAsync(string subject, string client, string sessionId = null)
    {
        Console.WriteLine(subject);
        return _inner.RemoveReferenceTokensAsync(subject, client, sessionId);
    }
}

public class ExplicitTokenStore : IReferenceTokenStore
{
    public Task<string> StoreReferenceTokenAsync(Token token) => Task.FromResult("");

    public Task<Token> GetReferenceTokenAsync(string handle) => Task.FromResult<Token>(null);

    public Task RemoveReferenceTokenAsync(string handle) => Task.CompletedTask;

    Task IReferenceTokenStore.RemoveReferenceTokensAsync(string subjectId, string clientId, string sessionId) => Task.CompletedTask;
}

public abstract class TokenStoreBase
{
    public Task<string> StoreReferenceTokenAsync(Token token) => Task.FromResult("");

    public Task<Token> GetReferenceTokenAsync(string handle) => Task.FromResult<Token>(null);

    public Task RemoveReferenceTokenAsync(string handle) => Task.CompletedTask;

    public Task RemoveReferenceTokensAsync(string subjectId, string clientId, string sessionId = null) => Task.CompletedTask;
}

public class TokenStoreByBase : TokenStoreBase, IReferenceTokenStore
{
}

public class StrictAuthorizeRequestValidator : IAuthorizeRequestValidator
{
    private readonly IAuthorizeRequestValidator _inner;

    public StrictAuthorizeRequestValidator(IAuthorizeRequestValidator inner) => _inner = inner;

    public async Task<AuthorizeRequestValidationResult> ValidateAsync(
        NameValueCollection parameters,
        ClaimsPrincipal subject = null,
        AuthorizeRequestType authorizeRequestType = AuthorizeRequestType.Authorize)
    {
        return await _inner.ValidateAsync(parameters, subject, authorizeRequestType);
    }
}

public class StrictIntrospectionRequestValidator : IIntrospectionRequestValidator
{
    private readonly IIntrospectionRequestValidator _inner;

    public StrictIntrospectionRequestValidator(IIntrospectionRequestValidator inner) => _inner = inner;

    public Task<IntrospectionRequestValidationResult> ValidateAsync(IntrospectionRequestValidationContext context)
    {
        if (context.Api.Name == "legacy" && context.Parameters["token"] == null)
        {
            throw new InvalidOperationException(nameof(context.Api));
        }

        return _inner.ValidateAsync(context);
    }
}

public class GrantStore : DefaultGrantStore<Token>
{
    public GrantStore(
        IPersistedGrantStore store,
        IPersistentGrantSerializer serializer,
        IHandleGenerationService handles,
        ILogger logger)
        : base("tokens", store, serializer, handles, logger)
    {
    }

    protected override Task RemoveAllAsync(string subjectId, string clientId, string sessionId = null) =>
        base.RemoveAllAsync(subjectId, clientId, sessionId);
}

public class RefreshTokenStore : DefaultRefreshTokenStore
{
    public RefreshTokenStore(
        IPersistedGrantStore store,
        IPersistentGrantSerializer serializer,
        IHandleGenerationService handles,
        ILogger<DefaultRefreshTokenStore> logger)
        : base(store, serializer, handles, logger)
    {
    }

    protected override async Task RemoveAllAsync(string subjectId, string clientId, string sessionId = null)
    {
        await base.RemoveAllAsync(subjectId, "all");
        await base.RemoveAllAsync(subjectId, clientId, sessionId);
    }
}
