// finds: AuthorizationParametersMessageStoreObsolete, RedirectUriOverloadObsolete, ToOptimizedFullDictionaryObsolete
// of: M:Microsoft.Extensions.DependencyInjection.IdentityServerBuilderExtensionsAdditional.AddAuthorizationParametersMessageStore, M:Duende.IdentityServer.Validation.IRedirectUriValidator.IsRedirectUriValidAsync, M:Duende.IdentityServer.Validation.ValidatedAuthorizeRequestExtensions.ToOptimizedFullDictionary
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity;

public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AddIdentityServer()
            .AddInMemoryClients(new List<Client>())
            .[|AddAuthorizationParametersMessageStore|]<DistributedCacheAuthorizationParametersMessageStore>();
        var builder = services.AddIdentityServer();
        IdentityServerBuilderExtensionsAdditional.[|AddAuthorizationParametersMessageStore|]<DistributedCacheAuthorizationParametersMessageStore>(builder);
    }
}

public class Redirects
{
    private readonly IRedirectUriValidator _validator;

    public Redirects(IRedirectUriValidator validator) => _validator = validator;

    public async Task<bool> Accepts(string uri, Client client, ValidatedAuthorizeRequest request)
    {
        IRedirectUriValidator strict = new StrictRedirectUriValidator();
        var all = request.[|ToOptimizedFullDictionary|]();
        var keys = ValidatedAuthorizeRequestExtensions.[|ToOptimizedFullDictionary|](request).Keys;
        return all.Count == keys.Count
            && await _validator.[|IsRedirectUriValidAsync|](uri, client)
            && await strict.[|IsRedirectUriValidAsync|](requestedUri: uri, client: client);
    }
}
