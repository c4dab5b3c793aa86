// finds: CompletionRequestArgumentRenamed
// of: M:Duende.IdentityServer.Services.IBackchannelAuthenticationInteractionService.CompleteLoginRequestAsync, M:Duende.IdentityServer.Services.DefaultBackchannelAuthenticationInteractionService.CompleteLoginRequestAsync
using System;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Interaction = Duende.IdentityServer.Services.IBackchannelAuthenticationInteractionService;

namespace Contoso.Identity;

public class Ciba
{
    private readonly Interaction _interaction;

    public Ciba(Interaction interaction) => _interaction = interaction;

    public async Task Accept(DefaultBackchannelAuthenticationInteractionService service, CompleteBackchannelLoginRequest login)
    {
        await _interaction.CompleteLoginRequestAsync(completionRequest: login);
        await this._interaction!.CompleteLoginRequestAsync(completionRequest: login);
        await service.CompleteLoginRequestAsync(completionRequest: login);
        Func<Interaction, Task> accept = i => i.CompleteLoginRequestAsync(completionRequest: login);
        await accept(_interaction);
        await _interaction.CompleteLoginRequestAsync(login);
    }
}
