// finds: ClientRefreshTokenUsageDefaultChanged
// of: P:Duende.IdentityServer.Models.Client.RefreshTokenUsage
using System.Collections.Generic;
using Duende.IdentityServer.Models;
using LibraryClient = Duende.IdentityServer.Models.Client;

namespace Contoso.Identity;

public static class Clients
{
    public static IEnumerable<Client> All =>
        new Client[]
        {
            new Client
            {
                ClientId = "portal",
                [|AllowOfflineAccess = true|],
                AllowedScopes = { "openid" },
            },
            new()
            {
                ClientId = "kiosk",
                AllowOfflineAccess = false,
            },
            new LibraryClient
            {
                ClientId = "mobile",
                [|AllowOfflineAccess = true|],
            },
            new Duende.IdentityServer.Models.Client
            {
                ClientId = "desktop",
                AllowOfflineAccess = true,
                RefreshTokenUsage = TokenUsage.ReUse,
            },
        };
}
