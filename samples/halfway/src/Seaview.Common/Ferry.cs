namespace Seaview.Common;

/// <summary>A ship of the fleet.</summary>
public sealed record Ferry(string Name, int Cabins)
{
    public string GetName() => Name;
}
