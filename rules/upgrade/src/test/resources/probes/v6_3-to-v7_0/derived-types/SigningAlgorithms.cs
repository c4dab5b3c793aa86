// finds: RequiredMemberNotDeclaredSet
// of: P:Duende.IdentityServer.Configuration.SigningAlgorithmOptions.Name
using Duende.IdentityServer.Configuration;

namespace Contoso.Identity;

public class Elliptic : SigningAlgorithmOptions
{
    public [|Elliptic|]() : base("ES256")
    {
    }

    public [|Elliptic|](bool certified) : this() => UseX509Certificate = certified;
}

/// <summary>The algorithm that partners want.</summary>
public class [|Partner|](string name) : SigningAlgorithmOptions(name);

public sealed class Derived : Elliptic
{
    public [|Derived|]() : base(true)
    {
    }
}

public static class Algorithms
{
    public static SigningAlgorithmOptions[] All() => new SigningAlgorithmOptions[]
    {
        new Elliptic(), new Partner("PS256"), new("RS256"), new Derived { Name = "ES384" },
    };
}
