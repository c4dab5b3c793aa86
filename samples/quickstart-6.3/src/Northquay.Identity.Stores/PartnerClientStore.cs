using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Northquay.Identity.Stores;

/// <summary>Partners come from their directory, every other client from the database.</summary>
public sealed class PartnerClientStore : IClientStore
{
    private readonly PartnerDirectory _partners;
    private readonly ClientStore _database;

    public PartnerClientStore(PartnerDirectory partners, ClientStore database)
    {
        _partners = partners;
        _database = database;
    }

    public async Task<Client?> FindClientByIdAsync(string clientId)
    {
        var partner = _partners.Find(clientId);
        return partner is null ? await _database.FindClientByIdAsync(clientId) : ToClient(partner);
    }

    private static Client ToClient(Partner partner) => new()
    {
        ClientId = partner.Id,
        ClientName = partner.Name,
        ClientSecrets = { new Secret(partner.SecretHash) },
        AllowedGrantTypes = { GrantType.AuthorizationCode },
        RequirePkce = true,
        RedirectUris = partner.RedirectUris.ToList(),
        AllowedScopes = { "openid", "profile", "passengers.read" },
    };
}
