namespace Northquay.Hosting;

/// <summary>What an operator may do to the machine that we call the identity server: take it out of rotation and put it back.</summary>
public sealed class IdentityServerTools
{
    private int _draining;

    public bool IsDraining => Volatile.Read(ref _draining) == 1;

    public void Drain() => Interlocked.Exchange(ref _draining, 1);

    public void Resume() => Interlocked.Exchange(ref _draining, 0);
}
