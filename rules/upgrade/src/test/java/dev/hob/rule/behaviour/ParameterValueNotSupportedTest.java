package dev.hob.rule.behaviour;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ParameterValueNotSupportedTest {

    private static final String HOST = """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net6.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
              </ItemGroup>
            </Project>
            """;

    private static final String TESTS = HOST.replace(
            "  </ItemGroup>", "    <PackageReference Include=\"xunit\" Version=\"2.6.6\" />\n  </ItemGroup>");

    private static final String CLIENT =
            HOST.replace("Duende.IdentityServer\" Version=\"6.3.10", "IdentityModel\" Version=\"6.2.0");

    private static RuleCase rule() {
        return RuleCase.of("PromptValueNotSupported");
    }

    @Test
    void inTheHostsPages_whatIsAskedOfTheRequest() {
        rule().file("Login.cs", """
                        using System.Linq;
                        using Duende.IdentityServer.Models;

                        public class Login
                        {
                            private const string Signup = "signup";

                            public bool Wants(AuthorizationRequest request) =>
                                request.PromptModes.Contains([|"register"|])
                                || request.Parameters["prompt"] == [|"register login"|]
                                || request.Parameters.Get("prompt") is [|"invite"|]
                                || request.Parameters["prompt"] == "login consent"
                                || request.Parameters["acr_values"] == "register";
                        }
                        """).finds().atLevel(Level.WARNING).saying("PromptValuesSupported.Add(\"register\")");
    }

    @Test
    void inTests_whatIsSent() {
        rule().file("Tests/Tests.csproj", TESTS)
                .file("Tests/Authorize.cs", """
                        using System.Collections.Generic;
                        using IdentityModel.Client;

                        public class Authorize
                        {
                            private const string Value = "register";

                            public void Send(string state, RequestUrl url)
                            {
                                Get("/connect/authorize?client_id=a&prompt=[|register|]&state=" + state);
                                Get($"/connect/authorize?prompt=[|register%20login|]&state={state}");
                                Get($"/connect/authorize?prompt=reg{state}");
                                Get("/connect/authorize?prompt=select_account");
                                url.CreateAuthorizeUrl("a", "code", prompt: [|"register"|]);
                                url.CreateAuthorizeUrl("a", "code", prompt: "none");
                                var values = new Dictionary<string, string>
                                {
                                    { "client_id", "a" },
                                    { "prompt", [|Value|] },
                                };
                                values["prompt"] = [|"invite"|];
                            }
                        }
                        """)
                .finds()
                .saying("“register login” is not supported");
    }

    @Test
    void aClientOfTheSolution_isPossible_andAClientInTheHostSpeaksToOthers() {
        String startup = """
                using Microsoft.Extensions.DependencyInjection;

                public class Startup
                {
                    public void ConfigureServices(IServiceCollection services)
                    {
                        services.AddAuthentication().AddOpenIdConnect("oidc", options =>
                        {
                            options.Prompt = %s"admin_consent"%s;
                            options.Events.OnRedirectToIdentityProvider = context =>
                            {
                                context.ProtocolMessage.Prompt = %s"register"%s;
                                context.ProtocolMessage.Scope = "openid";
                                return null;
                            };
                        });
                    }
                }
                """;
        rule().file("Host/Host.csproj", HOST)
                .file("Host/Startup.cs", startup.formatted("", "", "", ""))
                .file("Client/Client.csproj", CLIENT)
                .file("Client/Startup.cs", startup.formatted("[|", "|]", "[|", "|]"))
                .finds()
                .atLevel(Level.WARNING)
                .saying("Check whether this goes to the identity server");
    }

    @Test
    void otherPromptsOfTheClient() {
        rule().file("Host/Host.csproj", HOST)
                .file("Client/Client.csproj", CLIENT)
                .file("Client/Chat.cs", """
                        using System.Collections.Generic;

                        public class Chat
                        {
                            public string Prompt { get; set; }

                            public object Ask(Dictionary<string, string> values)
                            {
                                Prompt = "question";
                                values["prompt"] = "answer";
                                return new Chat { Prompt = "hello" };
                            }
                        }
                        """)
                .finds();
    }

    @Test
    void valuesThatTheHostSupports() {
        rule().file("Login.cs", """
                        using System.Linq;
                        using Duende.IdentityServer.Configuration;
                        using Duende.IdentityServer.Models;

                        public class Login
                        {
                            public bool Wants(AuthorizationRequest request) =>
                                request.PromptModes.Contains("register") || request.PromptModes.Contains("create");

                            public static void Set(IdentityServerOptions options)
                            {
                                options.UserInteraction.CreateAccountUrl = "/register";
                                options.UserInteraction.PromptValuesSupported.Add("register");
                            }
                        }
                        """).finds();
    }

    @Test
    void withoutAPageForAccounts_createIsNotSupported() {
        rule().file("Login.cs", """
                        using System.Linq;
                        using Duende.IdentityServer.Models;

                        public class Login
                        {
                            public bool Wants(AuthorizationRequest request) => request.PromptModes.Contains([|"create"|]);
                        }
                        """).finds();
    }
}
