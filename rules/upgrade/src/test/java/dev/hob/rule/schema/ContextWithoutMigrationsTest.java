package dev.hob.rule.schema;

import static dev.hob.rule.schema.Snapshots.entity;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ContextWithoutMigrationsTest {

    private static RuleCase context(String declaration) {
        return RuleCase.of("ContextWithoutMigrations").file("FerryGrantContext.cs", """
                using Duende.IdentityServer.EntityFramework.DbContexts;
                using Microsoft.EntityFrameworkCore;

                %s
                {
                }
                """.formatted(declaration));
    }

    @Test
    void aContextOfEitherKind() {
        context("public class [|FerryGrantContext|] : PersistedGrantDbContext<FerryGrantContext>")
                .finds()
                .atLevel(Level.NOTE)
                .saying("FerryGrantContext derives from PersistedGrantDbContext of the library")
                .saying("must get: the table PushedAuthorizationRequests; in ServerSideSessions: Id (long for int).")
                .saying("dotnet ef dbcontext script -c FerryGrantContext");
        context("public class [|FerryGrantContext|] : ConfigurationDbContext").finds();
    }

    @Test
    void aGenericContextIsToldAtTheClassThatClosesIt() {
        String generic = "public class %s<TContext> : PersistedGrantDbContext<TContext> where TContext : DbContext";
        context(generic.formatted("FerryGrantContext"))
                .file(
                        "PierGrantContext.cs",
                        "public class [|PierGrantContext|] : FerryGrantContext<PierGrantContext> { }\n")
                .finds();
        context(generic.formatted("[|FerryGrantContext|]")).finds();
    }

    @Test
    void silentWithASnapshotInAnyProject() {
        context("public class FerryGrantContext : PersistedGrantDbContext<FerryGrantContext>")
                .file(
                        "Migrations/FerryGrantContextModelSnapshot.cs",
                        Snapshots.of("FerryGrantContext", entity("PersistedGrant", "b.Property<long>(\"Id\");")))
                .finds();
    }

    @Test
    void silentOnBaseClassesOtherContextsAndInMemory() {
        context("public abstract class FerryGrantContext<T> : PersistedGrantDbContext<T> where T : DbContext")
                .finds();
        context("public class FerryGrantContext : DbContext").finds();
        context("public class FerryGrantContext : PersistedGrantDbContext<FerryGrantContext>")
                .file("Program.cs", "services.AddDbContext<FerryGrantContext>(o => o.UseInMemoryDatabase(\"grants\"));")
                .finds();
    }

    private static RuleCase host(String stores) {
        return RuleCase.of("ContextWithoutMigrations").file("Program.cs", """
                using Duende.IdentityServer.EntityFramework.DbContexts;
                using Duende.IdentityServer.EntityFramework.Storage;
                using Microsoft.EntityFrameworkCore;
                using Microsoft.Extensions.DependencyInjection;

                var builder = WebApplication.CreateBuilder(args);
                %s
                """.formatted(stores));
    }

    private static RuleCase both() {
        return host("""
                builder.Services.AddIdentityServer()
                    .AddConfigurationStore(options => options.ConfigureDbContext = db => db.UseSqlServer("..."))
                    .AddOperationalStore(options => options.ConfigureDbContext = db => db.UseSqlServer("..."));
                """);
    }

    @Test
    void aStoreThatAContextOfTheLibraryKeeps() {
        host("""
                builder.Services.AddIdentityServer()
                    .[|AddConfigurationStore|](options => options.ConfigureDbContext = db => db.UseSqlServer("..."));
                """)
                .finds()
                .atLevel(Level.WARNING)
                .saying("This store is kept by ConfigurationDbContext, and no migrations of it are in the tree.")
                .saying(
                        "For 7.0 its database must get: in Clients: PushedAuthorizationLifetime, RequirePushedAuthorization.")
                .saying(
                        "dotnet ef migrations add Update_DuendeIdentityServer_v7_0 -c ConfigurationDbContext -p THEIR_PROJECT -s Host.csproj")
                .saying("dotnet ef dbcontext script -c ConfigurationDbContext")
                .notSaying("PushedAuthorizationRequests");
        host("""
                builder.Services.AddIdentityServer()
                    .[|AddOperationalStore|](options => options.ConfigureDbContext = db =>
                        db.UseSqlServer("...", sql => sql.MigrationsAssembly("Ferry.Migrations")));
                """)
                .finds()
                .saying("This store is kept by PersistedGrantDbContext")
                .saying("the table PushedAuthorizationRequests; in ServerSideSessions: Id (long for int).")
                .saying("MigrationsAssembly names their project: Ferry.Migrations.");
    }

    @Test
    void whateverWayTheContextIsRegistered() {
        host("builder.Services.AddIdentityServer().[|AddOperationalStore|]<PersistedGrantDbContext>();")
                .finds();
        host("builder.Services.[|AddConfigurationDbContext|](options => { });").finds();
        host("builder.Services.[|AddOperationalDbContext|]<PersistedGrantDbContext>(options => { });")
                .finds();
        host("builder.Services.AddIdentityServer().[|AddOperationalStore|]<PierContext>();")
                .finds()
                .saying("by PierContext");
    }

    @Test
    void anOwnContextThatDerivesIsToldAtItsClassOnly() {
        host("builder.Services.AddIdentityServer().AddOperationalStore<FerryGrantContext>();")
                .file("FerryGrantContext.cs", """
                        using Duende.IdentityServer.EntityFramework.DbContexts;

                        public class [|FerryGrantContext|] : PersistedGrantDbContext<FerryGrantContext> { }
                        """)
                .finds();
    }

    @Test
    void silentWithMigrationsAnywhere() {
        both().file(
                        "Kept/ConfigurationDbContextModelSnapshot.cs",
                        Snapshots.of("ConfigurationDbContext", entity("Client", "b.Property<int>(\"Id\");")))
                .file("Kept/20230512081542_Grants.Designer.cs", """
                        [DbContext(typeof(PersistedGrantDbContext))]
                        [Migration("20230512081542_Grants")]
                        partial class Grants { }
                        """)
                .finds();
    }

    @Test
    void silentWhereASnapshotOfAnotherContextHoldsTheTables() {
        host("builder.Services.AddIdentityServer().AddOperationalStore();")
                .file(
                        "Migrations/FerryContextModelSnapshot.cs",
                        Snapshots.of("FerryContext", entity("PersistedGrant", "b.Property<long>(\"Id\");")))
                .finds();
    }

    @Test
    void silentWhereSqlKeepsTheTables() {
        host("builder.Services.AddIdentityServer().AddOperationalStore();")
                .file("db/grants.sql", """
                CREATE TABLE PersistedGrants (
                    Id bigint NOT NULL, [Key] nvarchar(200) NULL, Type nvarchar(50) NOT NULL, SubjectId nvarchar(200) NULL,
                    SessionId nvarchar(100) NULL, ClientId nvarchar(200) NOT NULL, Description nvarchar(200) NULL,
                    CreationTime datetime2 NOT NULL, Expiration datetime2 NULL, ConsumedTime datetime2 NULL,
                    Data nvarchar(max) NOT NULL);
                """)
                .finds();
    }

    @Test
    void silentOnTheInMemoryProviderAndOnOpenContexts() {
        host("""
                builder.Services.AddIdentityServer()
                    .AddOperationalStore(options => options.ConfigureDbContext = db => db.UseInMemoryDatabase("grants"));
                """).finds();
        host("""
                static void Add<TContext>(IIdentityServerBuilder server) => server.AddOperationalStore<TContext>();
                """).finds();
    }

    @Test
    void silentInTestsOnTheTargetAndWithoutTheLibrary() {
        project("<PackageReference Include=\"xunit\" Version=\"2.6.1\" />", "6.3.10")
                .finds();
        project("", "7.0.8").finds();
        both().file("Host.csproj", "<Project Sdk=\"Microsoft.NET.Sdk.Web\" />").finds();
    }

    private static RuleCase project(String extra, String version) {
        return both().file("Host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="%s" />
                    %s
                  </ItemGroup>
                </Project>
                """.formatted(version, extra));
    }

    @Test
    void silentOnMethodsOfOthers() {
        host("builder.Services.AddBff().AddOperationalStore();").finds();
        host("""
                builder.Services.AddOperationalStore();

                static class FerryStores
                {
                    public static IServiceCollection AddOperationalStore(this IServiceCollection services) => services;
                }
                """).finds();
    }
}
