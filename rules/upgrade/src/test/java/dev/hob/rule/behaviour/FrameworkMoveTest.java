package dev.hob.rule.behaviour;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class FrameworkMoveTest {

    private static final String PROJECT = """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>%s</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="%s" Version="6.3.10" />
              </ItemGroup>
            </Project>
            """;

    private static final String HOST = PROJECT.formatted("net6.0", "Duende.IdentityServer");

    private static final String CLEARED = """
            using System.IdentityModel.Tokens.Jwt;
            using Microsoft.Extensions.DependencyInjection;

            public class Startup
            {
                public void ConfigureServices(IServiceCollection services)
                {
                    %sJwtSecurityTokenHandler.DefaultInboundClaimTypeMap%s.Clear();
                    services.AddAuthentication().AddJwtBearer(options => { %s });
                }
            }
            """;

    @Test
    void theMapOfTheOldHandler_isTheOneOfTheNew() {
        RuleCase.of("InboundClaimTypeMapNotAsked")
                .file("Host.csproj", HOST)
                .file("Startup.cs", CLEARED.formatted("[|", "|]", ""))
                .finds()
                .atLevel(Level.WARNING)
                .hasNoSafeFix()
                .suggestsFixed(
                        "Startup.cs",
                        CLEARED.formatted("", "", "")
                                .replace("JwtSecurityTokenHandler", "JsonWebTokenHandler")
                                .replace(
                                        "using Microsoft.Extensions.DependencyInjection;",
                                        "using Microsoft.Extensions.DependencyInjection;\nusing Microsoft.IdentityModel.JsonWebTokens;"));
    }

    @Test
    void silentWhereTheHandlersSayItThemselves() {
        RuleCase.of("InboundClaimTypeMapNotAsked")
                .file("Host.csproj", HOST)
                .file("Startup.cs", CLEARED.formatted("", "", "options.MapInboundClaims = false;"))
                .finds();
    }

    @Test
    void silentOnNet8Already_andInAnApiBesideTheHost() {
        RuleCase.of("InboundClaimTypeMapNotAsked")
                .file("Host/Host.csproj", PROJECT.formatted("net8.0", "Duende.IdentityServer"))
                .file("Host/Startup.cs", CLEARED.formatted("", "", ""))
                .file("Api/Api.csproj", PROJECT.formatted("net6.0", "Some.Package"))
                .file("Api/Startup.cs", CLEARED.formatted("", "", ""))
                .finds();
    }

    @Test
    void aLibraryRunsOnTheFrameworkOfTheHostThatUsesIt() {
        RuleCase.of("InboundClaimTypeMapNotAsked")
                .file(
                        "Host/Host.csproj",
                        HOST.replace(
                                "</ItemGroup>",
                                "  <ProjectReference Include=\"..\\Security\\Security.csproj\" />\n  </ItemGroup>"))
                .file("Host/Program.cs", "")
                .file("Security/Security.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <PropertyGroup>
                            <TargetFramework>netstandard2.1</TargetFramework>
                          </PropertyGroup>
                        </Project>
                        """)
                .file("Security/Startup.cs", CLEARED.formatted("[|", "|]", ""))
                .finds();
    }

    @Test
    void theTokenOfAnEvent_isTakenForTheOldType() {
        RuleCase.of("JwtSecurityTokenExpected").file("Events.cs", """
                        using System.IdentityModel.Tokens.Jwt;
                        using Microsoft.AspNetCore.Authentication.JwtBearer;
                        using Microsoft.IdentityModel.Tokens;

                        public class Events
                        {
                            public void Validated(TokenValidatedContext context)
                            {
                                var cast = (([|JwtSecurityToken|])context.SecurityToken).RawData;
                                var soft = context.SecurityToken as [|JwtSecurityToken|];
                                if (context.SecurityToken is [|JwtSecurityToken|] jwt)
                                {
                                }

                                var token = context.SecurityToken;
                                var later = token as [|JwtSecurityToken|];
                            }

                            public void Own(string text, TokenValidationParameters parameters)
                            {
                                new JwtSecurityTokenHandler().ValidateToken(text, parameters, out SecurityToken validated);
                                var jwt = validated as JwtSecurityToken;
                                var made = new JwtSecurityToken(text);
                            }
                        }
                        """).finds().atLevel(Level.WARNING);
    }
}
