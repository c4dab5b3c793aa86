// finds: DPoPContextClientRemoved
// of: P:Duende.IdentityServer.Validation.DPoPProofValidatonContext.Client
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;
using Context = Duende.IdentityServer.Validation.DPoPProofValidatonContext;

namespace Contoso.Identity;

public class PatientValidator : IDPoPProofValidator
{
    private readonly IDPoPProofValidator _inner;

    public PatientValidator(IDPoPProofValidator inner) => _inner = inner;

    public async Task<DPoPProofValidatonResult> ValidateAsync(Context context)
    {
        var client = context.Client;
        if (context.ExpirationValidationMode == DPoPTokenExpirationValidationMode.Nonce
            && context.ClientClockSkew.TotalMinutes > 5)
        {
            return await _inner.ValidateAsync(context);
        }

        return await _inner.ValidateAsync(new DPoPProofValidatonContext
        {
            ProofToken = context.ProofToken
        });
    }

    public bool Knows(Context context) => context is { Client: { Enabled: true } };

    public string Name() => nameof(Context.Client);
}
