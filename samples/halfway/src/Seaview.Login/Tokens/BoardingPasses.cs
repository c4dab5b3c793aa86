using Duende.IdentityServer;
using Tools = Duende.IdentityServer.IdentityServerTools;

namespace Seaview.Login.Tokens;

/// <summary>Signs boarding passes. Takes <see cref="IdentityServerTools"/> under another name.</summary>
public sealed class BoardingPasses(Tools tools, ILogger<IdentityServerTools> logger)
{
    public async Task<string> SignAsync(string passenger)
    {
        logger.LogDebug("{Type} signs for {Passenger}", nameof(IdentityServerTools), passenger);
        return await tools.IssueClientJwtAsync(passenger, 3600);
    }
}
