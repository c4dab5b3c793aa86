// finds: PrincipalGetNameRemoved
// of: M:Duende.IdentityServer.Extensions.PrincipalExtensions.GetName
using System;
using System.Linq;
using System.Security.Claims;
using System.Security.Principal;
using Duende.IdentityServer.Extensions;

namespace Contoso.Identity;

public class Greeting
{
    private readonly IIdentity _identity;

    public Greeting(IIdentity identity) => _identity = identity;

    public string OfField() => _identity.[|GetName|]();

    public string OfLocal(ClaimsPrincipal user)
    {
        IPrincipal principal = user;
        return principal.[|GetName|]();
    }

    public string OfClaims(ClaimsPrincipal user) => user.[|GetName|]() + user.Identities.First().[|GetName|]() + user?.Identity.[|GetName|]();

    public string Static(ClaimsPrincipal user) => PrincipalExtensions.[|GetName|](user);

    public Func<string> Group(ClaimsPrincipal user) => user.[|GetName|];
}
