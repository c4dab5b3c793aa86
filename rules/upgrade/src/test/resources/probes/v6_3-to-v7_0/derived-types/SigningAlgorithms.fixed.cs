// finds: RequiredMemberNotDeclaredSet
// of: P:Duende.IdentityServer.Configuration.SigningAlgorithmOptions.Name
using System.Diagnostics.CodeAnalysis;
using Duende.IdentityServer.Configuration;

namespace Contoso.Identity;

public class Elliptic : SigningAlgorithmOptions
{
    [SetsRequiredMembers]
    public Elliptic() : base("ES256")
    {
    }

    [SetsRequiredMembers]
    public Elliptic(bool certified) : this() => UseX509Certificate = certified;
}

/// <summary>The algorithm that partners want.</summary>
[method: SetsRequiredMembers]
public class Partner(string name) : SigningAlgorithmOptions(name);

public sealed class Derived : Elliptic
{
    [SetsRequiredMembers]
    public Derived() : base(true)
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
