// finds: ImplementationPassedBy
// of: M:Duende.IdentityServer.Stores.DefaultReferenceTokenStore.RemoveReferenceTokensAsync
using System.Threading.Tasks;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity;

public class CountingTokenStore(
    IPersistedGrantStore store,
    IPersistentGrantSerializer serializer,
    IHandleGenerationService handles,
    ILogger<DefaultReferenceTokenStore> logger)
    : DefaultReferenceTokenStore(store, serializer, handles, logger), IReferenceTokenStore
{
    public int Removals { get; private set; }

    public new async Task [|RemoveReferenceTokensAsync|](string subjectId, string clientId)
    {
        Removals++;
        await base.RemoveReferenceTokensAsync(subjectId, clientId);
    }
}

public class ExplicitTokenStore : DefaultReferenceTokenStore, IReferenceTokenStore
{
    public ExplicitTokenStore(
        IPersistedGrantStore store,
        IPersistentGrantSerializer serializer,
        IHandleGenerationService handles,
        ILogger<DefaultReferenceTokenStore> logger)
        : base(store, serializer, handles, logger)
    {
    }

    public Task RemoveReferenceTokensAsync(string subjectId, string clientId, string sessionId) => Task.CompletedTask;
}
