using System.Text.Json;

namespace Northquay.Identity.Stores;

/// <summary>The partners that we know, read once at start.</summary>
public sealed class PartnerDirectory
{
    private readonly Dictionary<string, Partner> _partners;

    public PartnerDirectory(IEnumerable<Partner> partners)
    {
        _partners = partners.ToDictionary(partner => partner.Id, StringComparer.Ordinal);
    }

    public static PartnerDirectory Load(string path)
    {
        using var file = File.OpenRead(path);
        var partners = JsonSerializer.Deserialize<Partner[]>(file, new JsonSerializerOptions(JsonSerializerDefaults.Web));
        return new PartnerDirectory(partners ?? Array.Empty<Partner>());
    }

    public Partner? Find(string id) => _partners.GetValueOrDefault(id);
}
