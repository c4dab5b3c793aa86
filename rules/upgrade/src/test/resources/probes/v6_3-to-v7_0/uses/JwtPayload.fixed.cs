// finds: JwtPayloadTakesIClock
// of: M:Duende.IdentityServer.Extensions.TokenExtensions.CreateJwtPayloadDictionary
using System.Collections.Generic;
using System.Threading.Tasks;
using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Extensions;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity;

public class Payloads
{
    private readonly IClock _time;

    public Payloads(IClock time) => _time = time;

    public Dictionary<string, object> Of(Token token, IdentityServerOptions options, ILogger logger) =>
        token.CreateJwtPayloadDictionary(options, _time, logger);

    public Dictionary<string, object> Fixed(Token token, IdentityServerOptions options, ILogger logger) =>
        TokenExtensions.CreateJwtPayloadDictionary(token, options, logger: logger, clock: new SystemClock());
}

public abstract class OwnCreation : DefaultTokenCreationService
{
    protected OwnCreation(DefaultTokenCreationService other) : base(null, null, null, null)
    {
    }

    protected override Task<string> CreatePayloadAsync(Token token)
    {
        var payload = token.CreateJwtPayloadDictionary(Options, Clock, Logger);
        return Task.FromResult(payload.ToString());
    }
}
