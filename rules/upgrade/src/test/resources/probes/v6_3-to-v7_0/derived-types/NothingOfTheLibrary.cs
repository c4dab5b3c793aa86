// finds: nothing
// of: M:Duende.IdentityServer.Stores.IReferenceTokenStore.RemoveReferenceTokensAsync, P:Duende.IdentityServer.Configuration.SigningAlgorithmOptions.Name, P:Duende.IdentityServer.EntityFramework.Interfaces.IPersistedGrantDbContext.PushedAuthorizationRequests
using System.Threading.Tasks;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class QuietTokenStore : DefaultReferenceTokenStore
    {
        public QuietTokenStore(
            IPersistedGrantStore store,
            IPersistentGrantSerializer serializer,
            IHandleGenerationService handles,
            ILogger<DefaultReferenceTokenStore> logger)
            : base(store, serializer, handles, logger)
        {
        }

        public new Task RemoveReferenceTokensAsync(string subjectId, string clientId) => Task.CompletedTask;
    }

    public class GrantContext : PersistedGrantDbContext<GrantContext>, IPersistedGrantDbContext
    {
        public GrantContext(DbContextOptions<GrantContext> options) : base(options)
        {
        }
    }

    public interface IGrantContext : IPersistedGrantDbContext
    {
    }

    public class Algorithms
    {
        public SigningAlgorithmOptions Make() => new SigningAlgorithmOptions("RS256") { UseX509Certificate = true };
    }

    public class ApiKeyHandler
    {
        private readonly ISystemClock _clock;

        public ApiKeyHandler(ISystemClock clock) => _clock = clock;
    }

    public class OwnResource : Contoso.Stores.IReferenceTokenStore
    {
        public Task RemoveReferenceTokensAsync(string subjectId, string clientId) => Task.CompletedTask;
    }

    public class OwnAlgorithm : Contoso.Stores.SigningAlgorithmOptions
    {
        public OwnAlgorithm() : base("x")
        {
        }
    }
}

namespace Contoso.Stores
{
    public interface IReferenceTokenStore
    {
        Task RemoveReferenceTokensAsync(string subjectId, string clientId);
    }

    public class SigningAlgorithmOptions
    {
        public SigningAlgorithmOptions(string name) => Name = name;

        public string Name { get; set; }
    }

    public abstract class DefaultConsentService
    {
        protected readonly ISystemClock Clock;

        protected DefaultConsentService(ISystemClock clock) => Clock = clock;
    }

    public class Consent : DefaultConsentService
    {
        public Consent(ISystemClock clock) : base(clock)
        {
            ISystemClock time = Clock;
            System.Console.WriteLine(time);
        }
    }
}
