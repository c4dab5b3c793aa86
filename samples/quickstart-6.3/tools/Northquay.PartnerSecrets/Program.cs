using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Northquay.Identity.Stores;

// Makes a secret for a new partner and prints the entry for partners.json. The secret itself goes to the partner and is kept nowhere.
if (args.Length != 3)
{
    Console.Error.WriteLine("usage: Northquay.PartnerSecrets ID NAME REDIRECT-URI");
    return 2;
}

var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
var partner = new Partner(args[0], args[1], hash, new[] { args[2] });

Console.WriteLine(JsonSerializer.Serialize(partner, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true }));
Console.Error.WriteLine($"secret: {secret}");
return 0;
