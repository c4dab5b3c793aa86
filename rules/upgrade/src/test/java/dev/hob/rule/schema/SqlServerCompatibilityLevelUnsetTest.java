package dev.hob.rule.schema;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class SqlServerCompatibilityLevelUnsetTest {

    private static RuleCase program(String text) {
        return RuleCase.of("SqlServerCompatibilityLevelUnset").file("Program.cs", text);
    }

    @Test
    void onceForAHostThoughItIsCalledThrice() {
        program("""
                        using Microsoft.EntityFrameworkCore;

                        var builder = WebApplication.CreateBuilder(args);
                        builder.Services.AddDbContext<FerryContext>(options => options.[|UseSqlServer|]("..."));
                        builder.Services
                            .AddIdentityServer()
                            .AddConfigurationStore(options => options.ConfigureDbContext = b => b.UseSqlServer("..."))
                            .AddOperationalStore(options => options.ConfigureDbContext = b => b.UseSqlServer("..."));
                        """)
                .finds()
                .atLevel(Level.WARNING)
                .saying("SELECT name, compatibility_level FROM sys.databases")
                .saying("one more argument of UseSqlServer: sql => sql.UseCompatibilityLevel(120)");
    }

    @Test
    void theAdviceFitsTheLambdaThatIsThere() {
        program("""
                        using Microsoft.EntityFrameworkCore;

                        var builder = WebApplication.CreateBuilder(args);
                        builder.Services.AddDbContext<FerryContext>(o => o.[|UseSqlServer|]("...", x => x.MigrationsAssembly("Ferry")));
                        """).finds().saying("x.UseCompatibilityLevel(120) in the lambda of UseSqlServer");
    }

    @Test
    void silentWhereTheLevelIsSetAnywhere() {
        program("""
                        using Microsoft.EntityFrameworkCore;

                        var builder = WebApplication.CreateBuilder(args);
                        builder.Services.AddDbContext<FerryContext>(o => o.UseSqlServer("...", Database.Options));
                        """).file("Database.cs", """
                        using Microsoft.EntityFrameworkCore.Infrastructure;

                        static class Database
                        {
                            public static void Options(SqlServerDbContextOptionsBuilder sql) => sql.UseCompatibilityLevel(110);
                        }
                        """).finds();
    }

    @Test
    void silentWithoutTheLibrarysEntityFrameworkPackages() {
        program("options.UseSqlServer(\"...\");").file("Host.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk.Web">
                          <PropertyGroup>
                            <TargetFramework>net6.0</TargetFramework>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                          </ItemGroup>
                        </Project>
                        """).finds();
    }

    @Test
    void silentWhereTheProviderIsOnEightAlready() {
        program("options.UseSqlServer(\"...\");").file("Host.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk.Web">
                          <PropertyGroup>
                            <TargetFramework>net8.0</TargetFramework>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="6.3.10" />
                            <PackageReference Include="Microsoft.EntityFrameworkCore.SqlServer" Version="8.0.2" />
                          </ItemGroup>
                        </Project>
                        """).finds();
    }

    @Test
    void silentOnFactoriesThatOnlyToolsUse() {
        program("").file("Factory.cs", """
                        using Microsoft.EntityFrameworkCore;
                        using Microsoft.EntityFrameworkCore.Design;

                        public class Factory : IDesignTimeDbContextFactory<FerryContext>
                        {
                            public FerryContext CreateDbContext(string[] args) =>
                                new FerryContext(new DbContextOptionsBuilder<FerryContext>().UseSqlServer("...").Options);
                        }
                        """).finds();
    }

    @Test
    void silentOnTheTargetAndOnOtherDatabases() {
        program("options.UseNpgsql(\"...\");").finds();
        program("options.UseSqlServer(\"...\");").file("Host.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk.Web">
                          <PropertyGroup>
                            <TargetFramework>net8.0</TargetFramework>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="7.0.8" />
                          </ItemGroup>
                        </Project>
                        """).finds();
    }
}
