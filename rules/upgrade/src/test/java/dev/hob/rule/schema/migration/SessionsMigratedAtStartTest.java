package dev.hob.rule.schema.migration;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class SessionsMigratedAtStartTest {

    private static final String HOST = """
            using Duende.IdentityServer.EntityFramework.DbContexts;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.EntityFrameworkCore;
            using Microsoft.Extensions.DependencyInjection;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services
                .AddIdentityServer()
                .AddServerSideSessions()
                .AddOperationalStore(options => options.ConfigureDbContext = database => database.UseSqlServer("..."));
            var app = builder.Build();
            using var scope = app.Services.CreateScope();
            """;

    private static RuleCase program(String text) {
        return RuleCase.of("SessionsMigratedAtStart").file("Program.cs", text);
    }

    @Test
    void theLibrarysContext() {
        program(HOST + "scope.ServiceProvider.GetRequiredService<PersistedGrantDbContext>().Database.[|Migrate|]();\n")
                .finds()
                .notSaying("Check whether")
                .atLevel(Level.WARNING)
                .saying("Database.SetCommandTimeout(TimeSpan.FromMinutes(30));");
        program(HOST + """
                        var grants = scope.ServiceProvider.GetRequiredService<PersistedGrantDbContext>();
                        await grants.Database.[|MigrateAsync|]();
                        """).finds().saying("    grants.Database.SetCommandTimeout(");
    }

    @Test
    void aDerivedContextAndAHelperForAny() {
        program(HOST)
                .file("Grants.cs", """
                        using Duende.IdentityServer.EntityFramework.DbContexts;
                        using Microsoft.EntityFrameworkCore;

                        public class GrantContext : PersistedGrantDbContext<GrantContext>
                        {
                            public GrantContext(DbContextOptions<GrantContext> options) : base(options) { }
                        }

                        public static class Start
                        {
                            public static void Run(GrantContext grants) => grants.Database.[|Migrate|]();

                            public static void Any(DbContext context) => context.Database.[|Migrate|]();
                        }
                        """)
                .finds()
                .saying("Check whether this migrates the context of persisted grants");
    }

    @Test
    void silentOnOtherContexts() {
        program(HOST + """
                        scope.ServiceProvider.GetRequiredService<ConfigurationDbContext>().Database.Migrate();
                        scope.ServiceProvider.GetRequiredService<FerryContext>().Database.Migrate();
                        """).file("FerryContext.cs", """
                        public class FerryContext : Microsoft.EntityFrameworkCore.DbContext { }
                        """).finds();
    }

    @Test
    void silentWithATimeout() {
        program(HOST.replace("UseSqlServer(\"...\")", "UseSqlServer(\"...\", sql => sql.CommandTimeout(600))")
                        + "scope.ServiceProvider.GetRequiredService<PersistedGrantDbContext>().Database.Migrate();\n")
                .finds();
    }

    @Test
    void silentWhereNothingIsRewritten() {
        String migrate = "scope.ServiceProvider.GetRequiredService<PersistedGrantDbContext>().Database.Migrate();\n";
        program(HOST.replace("UseSqlServer", "UseSqlite") + migrate).finds();
        program(HOST.replace("    .AddServerSideSessions()\n", "") + migrate).finds();
        program(HOST.replace("AddServerSideSessions()", "AddServerSideSessions<RedisSessions>()") + migrate)
                .finds();
    }
}
