// finds: SigningAlgorithmsNotACollection
// of: P:Duende.IdentityServer.Configuration.KeyManagementOptions.SigningAlgorithms
using System.Collections.Generic;
using System.Linq;
using Duende.IdentityServer.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity;

public class Keys
{
    private readonly IEnumerable<SigningAlgorithmOptions> _declared = new[] { new SigningAlgorithmOptions("RS256") };

    private static IEnumerable<SigningAlgorithmOptions> Iterator()
    {
        yield return new SigningAlgorithmOptions("ES256");
    }

    public void Configure(IServiceCollection services, string[] names, bool more)
    {
        services.AddIdentityServer(options =>
        {
            options.KeyManagement.[|SigningAlgorithms|] = from name in names select new SigningAlgorithmOptions(name);
            options.KeyManagement.[|SigningAlgorithms|] = Iterator();
            options.KeyManagement.[|SigningAlgorithms|] = this._declared;
            options.KeyManagement.[|SigningAlgorithms|] =
                options.KeyManagement.SigningAlgorithms.Append(new SigningAlgorithmOptions("PS256"));
            options.KeyManagement.[|SigningAlgorithms|] = more ? _declared : new List<SigningAlgorithmOptions>();
        });
        var keys = new KeyManagementOptions { [|SigningAlgorithms|] = Enumerable.Empty<SigningAlgorithmOptions>() };
        var local = names.Select(name => new SigningAlgorithmOptions(name) { UseX509Certificate = true });
        keys.[|SigningAlgorithms|] ??= local;
    }

    public void Silent(KeyManagementOptions keys, string[] names, SigningAlgorithmOptions[] array)
    {
        keys.SigningAlgorithms = names.Select(name => new SigningAlgorithmOptions(name)).ToList();
        keys.SigningAlgorithms = names.Select(name => new SigningAlgorithmOptions(name)).ToArray();
        keys.SigningAlgorithms = new[] { new SigningAlgorithmOptions("RS256") };
        keys.SigningAlgorithms = array;
        keys.SigningAlgorithms = new HashSet<SigningAlgorithmOptions>();
        keys.SigningAlgorithms = [new SigningAlgorithmOptions("RS256")];
        keys.SigningAlgorithms = null;
        var list = new List<SigningAlgorithmOptions>();
        keys.SigningAlgorithms = list;
        IEnumerable<SigningAlgorithmOptions> read = keys.SigningAlgorithms;
        var first = keys.SigningAlgorithms.FirstOrDefault(algorithm => algorithm.Name == nameof(keys.SigningAlgorithms));
    }
}
