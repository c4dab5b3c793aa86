// finds: AutoMapperThroughDuende, MapperProfileRemoved, UserSessionExtensionsRemoved, IdentityServerToolsExtensionsRemoved, IdentityServerToolsUsedDirectly
// of: T:Duende.IdentityServer.EntityFramework.Mappers.ApiResourceMapperProfile, T:Duende.IdentityServer.EntityFramework.Mappers.ClientMapperProfile, T:Duende.IdentityServer.EntityFramework.Mappers.IdentityProviderMapperProfile, T:Duende.IdentityServer.EntityFramework.Mappers.IdentityResourceMapperProfile, T:Duende.IdentityServer.EntityFramework.Mappers.PersistedGrantMapperProfile, T:Duende.IdentityServer.EntityFramework.Mappers.ScopeMapperProfile, T:Duende.IdentityServer.IdentityServerToolsExtensions, T:Duende.IdentityServer.Services.IUserSessionExtensions
using System;
using System.Threading.Tasks;
using [|AutoMapper|];
using Duende.IdentityServer;
using Duende.IdentityServer.EntityFramework.Mappers;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using static Duende.IdentityServer.[|IdentityServerToolsExtensions|];
using Grants = Duende.IdentityServer.EntityFramework.Mappers.[|PersistedGrantMapperProfile|];

namespace Contoso.Identity;

public class OwnClientProfile : [|ClientMapperProfile|]
{
}

public class Mapping
{
    private readonly IMapper _mapper = new MapperConfiguration(config =>
    {
        config.AddProfile<[|ApiResourceMapperProfile|]>();
        config.AddProfile(new [|ScopeMapperProfile|]());
        config.AddProfile(typeof(Duende.IdentityServer.EntityFramework.Mappers.[|IdentityResourceMapperProfile|]));
        config.AddProfile<Grants>();
    }).CreateMapper();

    private readonly string _name = nameof([|IdentityProviderMapperProfile|]);
}

public class Tokens
{
    public async Task<string> Issue([|IdentityServerTools|] tools, IServiceProvider services)
    {
        await IssueClientJwtAsync(tools, "job", 3600);
        await [|IdentityServerToolsExtensions|].IssueClientJwtAsync(tools, "job", 3600, scopes: new[] { "api" });
        await Duende.IdentityServer.[|IdentityServerToolsExtensions|]
            .IssueClientJwtAsync(([|IdentityServerTools|])services.GetService(typeof([|IdentityServerTools|])), clientId: "job", lifetime: 60);
        return await tools.IssueClientJwtAsync("job", 3600);
    }

    public async Task<LogoutNotificationContext> Logout(IUserSession session)
    {
        var context = await session.[|GetLogoutNotificationContext|]();
        return context ?? await [|IUserSessionExtensions|].GetLogoutNotificationContext(session);
    }
}
