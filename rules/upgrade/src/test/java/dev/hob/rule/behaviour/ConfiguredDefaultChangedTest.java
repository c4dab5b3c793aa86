package dev.hob.rule.behaviour;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ConfiguredDefaultChangedTest {

    private static final String SETTINGS = """
            {
              "IdentityServer": {
                "Clients": [
                  {
                    "ClientId": "mobile",
                    "AllowedGrantTypes": [ "authorization_code" ],
                    "[|AllowOfflineAccess|]": true
                  },
                  { "ClientId": "set", "AllowOfflineAccess": true, "RefreshTokenUsage": "OneTimeOnly" },
                  { "ClientId": "machine", "AllowedGrantTypes": [ "client_credentials" ], "AllowOfflineAccess": true },
                  { "ClientId": "none", "AllowOfflineAccess": false, "AllowedScopes": [ "offline_access" ] }
                ]
              }
            }
            """;

    private static RuleCase rule() {
        return RuleCase.of("ConfiguredClientRefreshTokenUsageDefaultChanged");
    }

    private static String silent(String marked) {
        return marked.replace("[|", "").replace("|]", "");
    }

    private static String program(String statement) {
        return """
                using System.Collections.Generic;
                using Duende.IdentityServer.Models;
                using Microsoft.Extensions.Configuration;
                using Microsoft.Extensions.DependencyInjection;

                class Program
                {
                    const string Section = "identityserver:clients";

                    static void Add(IServiceCollection services, IConfiguration configuration)
                    {
                        %s
                    }
                }
                """.formatted(statement);
    }

    @Test
    void aSectionThatTheLibraryTakes() {
        rule().file("appsettings.json", SETTINGS)
                .file(
                        "Program.cs",
                        program("services.AddIdentityServer()"
                                + ".AddInMemoryClients(configuration.GetSection(\"IdentityServer:Clients\"));"))
                .finds()
                .atLevel(Level.WARNING)
                .saying("The client mobile may get refresh tokens")
                .suggestsFixed(
                        "appsettings.json",
                        silent(SETTINGS)
                                .replaceFirst(
                                        "( *)\"AllowOfflineAccess\"",
                                        "$1\"RefreshTokenUsage\": \"OneTimeOnly\",\n$1\"AllowOfflineAccess\""));
    }

    @Test
    void aSectionThatIsBoundToClients() {
        for (String statement : new String[] {
            "var clients = configuration.GetSection(\"IdentityServer\").GetSection(\"Clients\").Get<Client[]>();",
            "var clients = configuration.GetSection(Section).Get<IEnumerable<Client>>();",
            "var clients = new List<Client>(); configuration.GetSection(Section).Bind(clients);"
        }) {
            rule().file("appsettings.json", SETTINGS)
                    .file("Program.cs", program(statement))
                    .finds();
        }
    }

    @Test
    void scopesAloneAreAPossibleReason_keysHaveNoCase() {
        rule().file("appsettings.Production.json", """
                        { "identityServer:clients": { "spa": { "clientId": "spa", "[|allowedScopes|]": [ "offline_access" ] } } }
                        """)
                .file("Program.cs", program("var clients = configuration.GetSection(Section).Get<List<Client>>();"))
                .finds();
    }

    @Test
    void silentWhereAnotherFileSetsIt() {
        rule().file("appsettings.json", silent(SETTINGS))
                .file(
                        "appsettings.Development.json",
                        "{ \"IdentityServer\": { \"Clients\": [ { \"RefreshTokenUsage\": \"ReUse\" } ] } }\n")
                .file("Program.cs", program("var clients = configuration.GetSection(Section).Get<Client[]>();"))
                .finds();
    }

    @Test
    void silentWhereNothingIsSeenToBindTheSection() {
        for (String statement : new String[] {
            "var clients = configuration.GetSection(\"Other:Clients\").Get<Client[]>();",
            "var clients = configuration.GetSection(Section).Get<OwnClient[]>();",
            "var section = configuration.GetSection(Section);",
            "var clients = configuration.GetSection(System.Environment.NewLine).Get<Client[]>();"
        }) {
            rule().file("appsettings.json", silent(SETTINGS))
                    .file("Program.cs", program(statement) + "class OwnClient { }\n")
                    .finds();
        }
        rule().file("other.json", silent(SETTINGS))
                .file("Program.cs", program("var clients = configuration.GetSection(Section).Get<Client[]>();"))
                .finds();
    }
}
