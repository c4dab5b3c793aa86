package dev.hob.rule.schema.migration;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import dev.hob.rule.schema.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSideSessionsTableRewrittenTest {

    private static RuleCase program(String text) {
        return RuleCase.of("ServerSideSessionsTableRewritten").file("Program.cs", text);
    }

    private static RuleCase hostOn(String useDatabase) {
        return program("""
                using Microsoft.EntityFrameworkCore;

                var builder = WebApplication.CreateBuilder(args);
                builder.Services
                    .AddIdentityServer()
                    .[|AddServerSideSessions|]()
                    .AddOperationalStore(options => options.ConfigureDbContext = database => database.%s("..."));
                """.formatted(useDatabase));
    }

    @Test
    void onSqlServer() {
        hostOn("UseSqlServer")
                .finds()
                .atLevel(Level.WARNING)
                .saying("kept by Entity Framework on SQL Server")
                .saying("30 s by default")
                .saying("ONLINE = ON");
    }

    @Test
    void statementsNameTheTableThatTheOptionsSay() {
        program("""
                        var builder = WebApplication.CreateBuilder(args);
                        builder.Services.AddIdentityServer()
                            .[|AddServerSideSessions|]()
                            .AddOperationalStore(options =>
                            {
                                options.DefaultSchema = "auth";
                                options.ServerSideSessions.Name = "Tickets";
                                options.ConfigureDbContext = database => database.UseNpgsql("...");
                            });
                        """)
                .finds()
                .saying("    ALTER TABLE \"auth\".\"Tickets\" ALTER COLUMN \"Id\" TYPE bigint;")
                .saying("PRIMARY KEY USING INDEX \"PK_Tickets_wide\";");
        program("""
                        var builder = WebApplication.CreateBuilder(args);
                        builder.Services.AddIdentityServer()
                            .[|AddServerSideSessions|]()
                            .AddOperationalStore(options =>
                            {
                                options.ServerSideSessions = new TableConfiguration("Tickets", "auth");
                                options.ConfigureDbContext = database => database.UseSqlServer("...");
                            });
                        """)
                .finds()
                .saying("    ALTER TABLE [auth].[Tickets] DROP CONSTRAINT [PK_Tickets];")
                .saying("not run here");
    }

    @Test
    void statementsNameTheTableThatTheSnapshotSays() {
        hostOn("UseNpgsql")
                .file(
                        "Migrations/GrantContextModelSnapshot.cs",
                        Snapshots.of(
                                "GrantContext",
                                Snapshots.entity(
                                        "ServerSideSession",
                                        "b.Property<int>(\"Id\").HasColumnName(\"id\");\n"
                                                + "b.HasKey(\"Id\").HasName(\"pk_sessions\");\nb.ToTable(\"sessions\", \"auth\");")))
                .finds()
                .saying("    ALTER TABLE \"auth\".\"sessions\" ALTER COLUMN \"id\" TYPE bigint;")
                .saying("ADD CONSTRAINT \"pk_sessions\"");
    }

    @Test
    void onPostgreSql() {
        hostOn("UseNpgsql").finds().saying("on PostgreSQL").saying("lock_timeout");
    }

    @Test
    void onMySql() {
        hostOn("UseMySql").finds().saying("on MySQL or MariaDB").saying("gh-ost");
    }

    @Test
    void onADatabaseThatTheSourcesDoNotName() {
        hostOn("UseCompanyDatabase").finds().saying("in a database that the sources do not name");
    }

    @Test
    void theStoreMayBeSetUpInAnotherFile() {
        program("""
                        var builder = WebApplication.CreateBuilder(args);
                        builder.Services.AddIdentityServer().AddStores().[|AddServerSideSessions|]();
                        """).file("Stores.cs", """
                        using Microsoft.EntityFrameworkCore;
                        using Microsoft.Extensions.DependencyInjection;

                        static class Stores
                        {
                            public static IIdentityServerBuilder AddStores(this IIdentityServerBuilder builder) =>
                                builder.AddOperationalStore(options => options.ConfigureDbContext = Connect);

                            private static void Connect(DbContextOptionsBuilder database) => database.UseNpgsql("...");
                        }
                        """).finds().saying("on PostgreSQL");
    }

    @Test
    void theBuilderMayBeAVariableOrAParameter() {
        program("""
                        var identityServer = builder.Services.AddIdentityServer();
                        identityServer.AddOperationalStore(options => options.ConfigureDbContext = d => d.UseNpgsql("..."));
                        identityServer.[|AddServerSideSessions|]();
                        """).file("Sessions.cs", """
                        using Microsoft.Extensions.DependencyInjection;

                        static class Sessions
                        {
                            public static void Add(IIdentityServerBuilder identityServer) =>
                                identityServer.[|AddServerSideSessions|]();

                            public static void AddOthers(IBffServicesBuilder bff) => bff.AddServerSideSessions();
                        }
                        """).finds();
    }

    @Test
    void silentOnSqliteWhoseTableIsNotTouched() {
        program("""
                        builder.Services
                            .AddIdentityServer()
                            .AddServerSideSessions()
                            .AddOperationalStore(options => options.ConfigureDbContext = database => database.UseSqlite("..."));
                        """).finds();
    }

    @Test
    void silentWithAnOwnStoreOfSessions() {
        program("""
                        builder.Services
                            .AddIdentityServer()
                            .AddServerSideSessions<RedisSessionStore>()
                            .AddOperationalStore(options => options.ConfigureDbContext = database => database.UseSqlServer("..."));
                        """).finds();
    }

    @Test
    void silentWithoutAnEntityFrameworkStore() {
        program("builder.Services.AddIdentityServer().AddServerSideSessions();").finds();
    }

    @Test
    void silentOnTheBffsSessions() {
        program("""
                        builder.Services
                            .AddIdentityServer()
                            .AddOperationalStore(options => options.ConfigureDbContext = database => database.UseSqlServer("..."));
                        builder.Services.AddBff().AddServerSideSessions();
                        """).finds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.0.8", "7.2.1", "7.0.0-preview.1"})
    void silentOnceTheProjectIsOnTheNewRelease(String version) {
        hostAt(version, "AddServerSideSessions").finds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.3.10", "6.*", "$(VersionFromTheBuildServer)"})
    void reportedWhileTheProjectIsOrMayBeOnAnOlderOne(String version) {
        hostAt(version, "[|AddServerSideSessions|]").finds();
    }

    private static RuleCase hostAt(String version, String addSessions) {
        return program("""
                        builder.Services
                            .AddIdentityServer()
                            .%s()
                            .AddOperationalStore(options => options.ConfigureDbContext = database => database.UseSqlServer("..."));
                        """.formatted(addSessions)).file("Host.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk.Web">
                          <PropertyGroup>
                            <TargetFramework>net8.0</TargetFramework>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="%s" />
                          </ItemGroup>
                        </Project>
                        """.formatted(version));
    }
}
