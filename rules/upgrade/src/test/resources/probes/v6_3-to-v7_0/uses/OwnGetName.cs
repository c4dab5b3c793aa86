// finds: nothing
// of: M:Duende.IdentityServer.Extensions.PrincipalExtensions.GetName
using System.Security.Principal;

namespace Contoso.Identity;

public static class IdentityNames
{
    public static string GetName(this IIdentity identity) => identity.Name ?? "nobody";
}

public class Greeting
{
    public string Of(IIdentity identity) => identity.GetName();
}
