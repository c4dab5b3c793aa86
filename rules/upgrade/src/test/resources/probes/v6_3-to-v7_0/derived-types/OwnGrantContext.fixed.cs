// finds: ContextLacksPushedAuthorizationRequests
// of: P:Duende.IdentityServer.EntityFramework.Interfaces.IPersistedGrantDbContext.PushedAuthorizationRequests
using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity;

public interface IAdminGrantContext : IPersistedGrantDbContext
{
}

public class AdminGrantContext : DbContext, IAdminGrantContext
{
    public DbSet<PersistedGrant> PersistedGrants { get; set; }

    public DbSet<DeviceFlowCodes> DeviceFlowCodes { get; set; }

    public DbSet<Key> Keys { get; set; }

    public DbSet<ServerSideSession> ServerSideSessions { get; set; }

    public DbSet<PushedAuthorizationRequest> PushedAuthorizationRequests { get; set; }

    public string Schema { get; set; }
}

public class TenantGrantContext : AdminGrantContext, IPersistedGrantDbContext
{
}
