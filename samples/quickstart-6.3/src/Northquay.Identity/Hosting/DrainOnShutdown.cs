using Northquay.Hosting;

namespace Northquay.Identity.Hosting;

/// <summary>Takes the host out of rotation before it stops, so that no sign-in is cut off half way.</summary>
public sealed class DrainOnShutdown : IHostedService
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private readonly IdentityServerTools _tools;

    public DrainOnShutdown(IdentityServerTools tools)
    {
        _tools = tools;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _tools.Drain();
        await Task.Delay(Grace, CancellationToken.None);
    }
}
