package dev.hob.rule.behaviour;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultValueChangedTest {

    private static RuleCase rule() {
        return RuleCase.of("ClientRefreshTokenUsageDefaultChanged");
    }

    @Test
    void aClientWithOfflineAccess_getsTheOldDefaultOnALineOfItsOwn() {
        rule().file("Config.cs", """
                        using System.Collections.Generic;
                        using Duende.IdentityServer.Models;

                        public static class Config
                        {
                            public static IEnumerable<Client> Clients =>
                                new Client[]
                                {
                                    new Client
                                    {
                                        ClientId = "web",
                                        AllowedGrantTypes = GrantTypes.Code,

                                        [|AllowOfflineAccess = true|],
                                        AllowedScopes = { "openid" }
                                    },
                                    new Client
                                    {
                                        ClientId = "spa",
                                        [|AllowOfflineAccess = true|] // and nothing else
                                    },
                                    new Client { ClientId = "tool", [|AllowOfflineAccess = true|], RequirePkce = true },
                                    new Client { [|AllowOfflineAccess = true|] },
                                };
                        }
                        """)
                .finds()
                .atLevel(Level.WARNING)
                .saying("The client \"web\" may get")
                .safelyFixed("Config.cs", """
                        using System.Collections.Generic;
                        using Duende.IdentityServer.Models;

                        public static class Config
                        {
                            public static IEnumerable<Client> Clients =>
                                new Client[]
                                {
                                    new Client
                                    {
                                        ClientId = "web",
                                        AllowedGrantTypes = GrantTypes.Code,

                                        AllowOfflineAccess = true,
                                        RefreshTokenUsage = TokenUsage.OneTimeOnly,
                                        AllowedScopes = { "openid" }
                                    },
                                    new Client
                                    {
                                        ClientId = "spa",
                                        AllowOfflineAccess = true, // and nothing else
                                        RefreshTokenUsage = TokenUsage.OneTimeOnly
                                    },
                                    new Client { ClientId = "tool", AllowOfflineAccess = true, RefreshTokenUsage = TokenUsage.OneTimeOnly, RequirePkce = true },
                                    new Client { AllowOfflineAccess = true, RefreshTokenUsage = TokenUsage.OneTimeOnly },
                                };
                        }
                        """);
    }

    @Test
    void targetTypedCreations_inListsArraysReturnsAndCollectionExpressions() {
        rule().file("Config.cs", """
                        using System.Collections.Generic;
                        using Duende.IdentityServer.Models;

                        public class Config
                        {
                            private readonly List<Client> _list = new() { new() { [|AllowOfflineAccess = true|] } };

                            private readonly Client[] _array = { new() { [|AllowOfflineAccess = true|] } };

                            private readonly IEnumerable<Client> _expression = [new() { [|AllowOfflineAccess = true|] }];

                            public Client Get() => new() { [|AllowOfflineAccess = true|] };

                            public Client Give()
                            {
                                return new() { [|AllowOfflineAccess = true|] };
                            }
                        }
                        """).finds();
    }

    @Test
    void whatIsSetOnTheVariableLaterCounts() {
        rule().file("Seed.cs", """
                        using Duende.IdentityServer.Models;

                        public class Seed
                        {
                            private readonly Client _field = new Client { AllowOfflineAccess = true };

                            public Seed()
                            {
                                _field.RefreshTokenUsage = TokenUsage.ReUse;
                            }

                            public Client Set()
                            {
                                var client = new Client { ClientId = "a", AllowOfflineAccess = true };
                                client.RefreshTokenUsage = TokenUsage.ReUse;
                                return client;
                            }

                            public Client Open(bool offline)
                            {
                                var client = new Client();
                                client.ClientId = "b";
                                [|client.AllowOfflineAccess = true|];
                                return client;
                            }

                            public Client Braceless(bool offline)
                            {
                                Client client;
                                client = new Client();
                                if (offline)
                                    [|client.AllowOfflineAccess = true|];
                                return client;
                            }
                        }
                        """).finds().safelyFixed("Seed.cs", """
                        using Duende.IdentityServer.Models;

                        public class Seed
                        {
                            private readonly Client _field = new Client { AllowOfflineAccess = true };

                            public Seed()
                            {
                                _field.RefreshTokenUsage = TokenUsage.ReUse;
                            }

                            public Client Set()
                            {
                                var client = new Client { ClientId = "a", AllowOfflineAccess = true };
                                client.RefreshTokenUsage = TokenUsage.ReUse;
                                return client;
                            }

                            public Client Open(bool offline)
                            {
                                var client = new Client();
                                client.ClientId = "b";
                                client.AllowOfflineAccess = true;
                                client.RefreshTokenUsage = TokenUsage.OneTimeOnly;
                                return client;
                            }

                            public Client Braceless(bool offline)
                            {
                                Client client;
                                client = new Client();
                                if (offline)
                                    client.AllowOfflineAccess = true;
                                return client;
                            }
                        }
                        """);
    }

    @Test
    void aClassOfItsOwnSetsItInItsConstructor() {
        rule().file("Clients.cs", """
                        using Duende.IdentityServer.Models;

                        public class Web : Client
                        {
                            public Web(string id)
                            {
                                ClientId = id;
                                [|AllowOfflineAccess = true|];
                            }
                        }

                        public class Mobile : Client
                        {
                            public Mobile()
                            {
                                RefreshTokenUsage = TokenUsage.ReUse;
                            }

                            public static Mobile Create() => new Mobile { AllowOfflineAccess = true };

                            public static Web Derived() => new Web("x") { [|AllowOfflineAccess = true|] };
                        }
                        """).finds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"openid\", [|\"offline_access\"|] }",
                "{ \"openid\", [|IdentityServerConstants.StandardScopes.OfflineAccess|] }",
                "new List<string> { \"openid\", [|\"offline_access\"|] }",
                "new[] { [|\"offline_access\"|] }",
                "new string[] { [|IdentityServerConstants.StandardScopes.OfflineAccess|] }",
                "[\"openid\", [|IdentityServerConstants.StandardScopes.OfflineAccess|]]"
            })
    void offlineAccessAmongTheScopes_isPossible(String scopes) {
        rule().file("Config.cs", """
                        using System.Collections.Generic;
                        using Duende.IdentityServer;
                        using Duende.IdentityServer.Models;

                        public static class Config
                        {
                            public static Client Client => new Client
                            {
                                AllowedScopes = %s,
                                ClientId = "a"
                            };
                        }
                        """.formatted(scopes))
                .finds()
                .atLevel(Level.WARNING)
                .hasNoSafeFix();
    }

    @Test
    void behindAListOfScopesOverLines_itStandsAtTheirIndentation() {
        rule().file("Config.cs", """
                        public static class Config
                        {
                            public static object Client => new Duende.IdentityServer.Models.Client
                            {
                                AllowedScopes =
                                {
                                    "openid",
                                    [|"offline_access"|],
                                },
                            };
                        }
                        """).finds().suggestsFixed("Config.cs", """
                        public static class Config
                        {
                            public static object Client => new Duende.IdentityServer.Models.Client
                            {
                                AllowedScopes =
                                {
                                    "openid",
                                    "offline_access",
                                },
                                RefreshTokenUsage = Duende.IdentityServer.Models.TokenUsage.OneTimeOnly,
                            };
                        }
                        """);
    }

    @Test
    void aValueThatIsNotConstant_isPossible() {
        rule().file("Map.cs", """
                        using Duende.IdentityServer.Models;

                        public static class Map
                        {
                            public static Client ToClient(Row row) => new() { [|AllowOfflineAccess = row.Offline|] };
                        }

                        public class Row
                        {
                            public bool Offline { get; set; }
                        }
                        """).finds().hasNoSafeFix().suggestsFixed("Map.cs", """
                        using Duende.IdentityServer.Models;

                        public static class Map
                        {
                            public static Client ToClient(Row row) => new() { AllowOfflineAccess = row.Offline, RefreshTokenUsage = TokenUsage.OneTimeOnly };
                        }

                        public class Row
                        {
                            public bool Offline { get; set; }
                        }
                        """);
    }

    @Test
    void anOwnTypeOfTheConstantsName_makesItQualified() {
        rule().file("Billing.cs", """
                        namespace Company;

                        public enum TokenUsage { OneTimeOnly }
                        """).file("Config.cs", """
                        using Models = Duende.IdentityServer.Models;

                        namespace Company;

                        public static class Config
                        {
                            public static object Client => new Models.Client { [|AllowOfflineAccess = true|] };
                        }
                        """).finds().safelyFixed("Config.cs", """
                        using Models = Duende.IdentityServer.Models;

                        namespace Company;

                        public static class Config
                        {
                            public static object Client => new Models.Client { AllowOfflineAccess = true, RefreshTokenUsage = Models.TokenUsage.OneTimeOnly };
                        }
                        """);
    }

    @Test
    void noRefreshTokensAreGivenOut() {
        rule().file("Config.cs", """
                        using Duende.IdentityServer.Models;

                        public static class Config
                        {
                            public static Client Machine => new Client
                            {
                                AllowedGrantTypes = GrantTypes.ClientCredentials,
                                AllowOfflineAccess = true
                            };

                            public static Client Old => new Client
                            {
                                AllowedGrantTypes = { GrantType.Implicit },
                                AllowOfflineAccess = true
                            };

                            public static Client Off => new Client
                            {
                                AllowOfflineAccess = false,
                                AllowedScopes = { "offline_access" }
                            };

                            public static Client Plain => new Client { AllowedScopes = { "openid" } };
                        }
                        """).finds();
    }

    @Test
    void otherThingsAreCalledClientToo() {
        rule().file("Others.cs", """
                        namespace Company
                        {
                            public class Client
                            {
                                public bool AllowOfflineAccess { get; set; }
                            }

                            public static class Own
                            {
                                public static Client Create() => new Client { AllowOfflineAccess = true };

                                public static object Entity() =>
                                    new Duende.IdentityServer.EntityFramework.Entities.Client { AllowOfflineAccess = true };

                                public static object Other() => new IdentityServer4.Models.Client { AllowOfflineAccess = true };
                            }
                        }
                        """).finds();
    }

    @Test
    void testsAreNoHosts() {
        rule().file("Tests.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <PropertyGroup>
                            <TargetFramework>net6.0</TargetFramework>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                            <PackageReference Include="xunit" Version="2.6.6" />
                          </ItemGroup>
                        </Project>
                        """).file("Config.cs", """
                        using Duende.IdentityServer.Models;

                        public static class Config
                        {
                            public static Client Client => new Client { AllowOfflineAccess = true };
                        }
                        """).finds();
    }

    @Test
    void onceTheProjectIsOn7_0_theDefaultIsTheNewOneAlready() {
        rule().file("Host.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk.Web">
                          <PropertyGroup>
                            <TargetFramework>net8.0</TargetFramework>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageReference Include="Duende.IdentityServer" Version="7.0.4" />
                          </ItemGroup>
                        </Project>
                        """).file("Config.cs", """
                        using Duende.IdentityServer.Models;

                        public static class Config
                        {
                            public static Client Client => new Client { AllowOfflineAccess = true };
                        }
                        """).finds();
    }
}
