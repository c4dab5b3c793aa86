using Duende.IdentityServer;
using Northquay.Identity.Stores;

namespace Northquay.Identity.Tokens;

/// <summary>Issues the short-lived tokens with which partner ports fetch their passenger lists.</summary>
public sealed class PartnerTokenIssuer
{
    private const int LifetimeInSeconds = 300;

    private readonly IdentityServerTools _tools;
    private readonly PartnerDirectory _partners;

    public PartnerTokenIssuer(IdentityServerTools tools, PartnerDirectory partners)
    {
        _tools = tools;
        _partners = partners;
    }

    /// <summary>A token for the partner, or null when there is no such partner.</summary>
    public async Task<string?> IssueAsync(string partnerId)
    {
        var partner = _partners.Find(partnerId);
        if (partner is null)
        {
            return null;
        }

        return await _tools.IssueClientJwtAsync(
            partner.Id,
            LifetimeInSeconds,
            scopes: new[] { "passengers.read" },
            audiences: new[] { "passenger-lists" });
    }
}
