namespace Northquay.Identity.Stores;

/// <summary>A shipping line or a port whose people sign in through us. Its secret is kept as a hash only.</summary>
public sealed record Partner(string Id, string Name, string SecretHash, IReadOnlyList<string> RedirectUris);
