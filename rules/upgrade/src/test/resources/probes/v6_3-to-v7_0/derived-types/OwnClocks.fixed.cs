// finds: OwnSystemClockIgnored
using System;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Contoso.Identity;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ISystemClock, FrozenClock>();
        services.AddSingleton(typeof(ISystemClock), new FrozenClock());
        services.Replace(ServiceDescriptor.Singleton<ISystemClock>(new FrozenClock()));
        services.TryAddSingleton<Microsoft.AspNetCore.Authentication.ISystemClock, FrozenClock>();
        services.AddSingleton<FrozenClock>();
        services.AddIdentityServer()
            .AddLegacyClock()
            .AddInMemoryClients(Array.Empty<Duende.IdentityServer.Models.Client>());
    }
}

public class FrozenClock : ISystemClock
{
    public DateTimeOffset UtcNow => DateTimeOffset.UnixEpoch;
}
