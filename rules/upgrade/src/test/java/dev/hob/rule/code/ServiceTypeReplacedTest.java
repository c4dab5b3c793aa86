package dev.hob.rule.code;

import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ServiceTypeReplacedTest {

    private static RuleCase rule() {
        return RuleCase.of("IdentityServerToolsUsedDirectly");
    }

    @Test
    void constructorAndField_areRenamedTogether() {
        rule().file("Issuer.cs", """
                        using Duende.IdentityServer;

                        class Issuer
                        {
                            private readonly [|IdentityServerTools|] _tools;

                            public Issuer([|IdentityServerTools|] tools) => _tools = tools;
                        }
                        """)
                .finds()
                .saying("The constructor of Issuer")
                .safelyFixed("Issuer.cs", """
                        using Duende.IdentityServer;

                        class Issuer
                        {
                            private readonly IIdentityServerTools _tools;

                            public Issuer(IIdentityServerTools tools) => _tools = tools;
                        }
                        """);
    }

    @Test
    void primaryConstructor_fullyQualified_nullable() {
        rule().file("Issuer.cs", """
                        class Issuer(Duende.IdentityServer.[|IdentityServerTools|] tools)
                        {
                            public Duende.IdentityServer.[|IdentityServerTools|]? Tools { get; } = tools;
                        }
                        """).finds().safelyFixed("Issuer.cs", """
                        class Issuer(Duende.IdentityServer.IIdentityServerTools tools)
                        {
                            public Duende.IdentityServer.IIdentityServerTools? Tools { get; } = tools;
                        }
                        """);
    }

    @Test
    void throughAnAlias_whichIsWhereTheFixGoes() {
        rule().file("Issuer.cs", """
                        using Tools = Duende.IdentityServer.IdentityServerTools;

                        class Issuer
                        {
                            public Issuer([|Tools|] tools) { }
                        }
                        """).finds().safelyFixed("Issuer.cs", """
                        using Tools = Duende.IdentityServer.IIdentityServerTools;

                        class Issuer
                        {
                            public Issuer(Tools tools) { }
                        }
                        """);
    }

    @Test
    void throughAGlobalAliasOfAnotherFile_whereTheFixIsSuggested() {
        rule().file("Globals.cs", "global using Tools = Duende.IdentityServer.IdentityServerTools;\n")
                .file("Issuer.cs", """
                        class Issuer
                        {
                            public Issuer([|Tools|] tools) { }
                        }
                        """)
                .finds()
                .saying("Change the global alias Tools where it is introduced")
                .hasNoSafeFix()
                .suggestsFixed("Globals.cs", "global using Tools = Duende.IdentityServer.IIdentityServerTools;\n");
    }

    @Test
    void resolvedFromTheContainer() {
        rule().file("Startup.cs", """
                        using Duende.IdentityServer;
                        using Microsoft.Extensions.DependencyInjection;

                        class Startup
                        {
                            void Use(System.IServiceProvider services)
                            {
                                var a = services.GetRequiredService<[|IdentityServerTools|]>();
                                var b = services.GetService<[|IdentityServerTools|]>();
                                var c = services.GetService(typeof([|IdentityServerTools|]));
                            }
                        }
                        """).finds().saying("it throws").saying("it finds nothing, silently");
    }

    @Test
    void whatStillWorksIsSilent() {
        rule().file("Quiet.cs", """
                        using Duende.IdentityServer;
                        using Microsoft.Extensions.Logging;

                        /// <summary>See <see cref="IdentityServerTools"/>.</summary>
                        class Quiet
                        {
                            // IdentityServerTools in a comment
                            private readonly ILogger<IdentityServerTools> _logger;
                            private readonly string _name = nameof(IdentityServerTools) + "IdentityServerTools";
                            private readonly System.Type _type = typeof(IdentityServerTools);
                        }
                        """).finds();
    }

    @Test
    void anOwnTypeOfThatNameIsNotTheLibrarys() {
        rule().file("Own.cs", """
                        namespace Company.Identity;

                        public class IdentityServerTools { }
                        """).file("Use.cs", """
                        using Company.Identity;

                        class Use
                        {
                            public Use(IdentityServerTools tools) { }
                        }
                        """).finds();
    }

    @Test
    void silentWhereTheSolutionRegistersTheTypeItself() {
        rule().file("Startup.cs", """
                        using Duende.IdentityServer;
                        using Microsoft.Extensions.DependencyInjection;

                        class Startup
                        {
                            void Configure(IServiceCollection services) => services.AddTransient<IdentityServerTools>();
                        }
                        """).file("Issuer.cs", """
                        using Duende.IdentityServer;

                        class Issuer
                        {
                            public Issuer(IdentityServerTools tools) { }
                        }
                        """).finds();
    }

    @Test
    void registeredAsAnotherServiceItIsNotRegisteredItself() {
        rule().file("Startup.cs", """
                        using Duende.IdentityServer;
                        using Microsoft.Extensions.DependencyInjection;

                        interface IIssuer { }

                        class Startup
                        {
                            void Configure(IServiceCollection services) =>
                                services.AddTransient<IIssuer, [|IdentityServerTools|]>();
                        }
                        """).file("Issuer.cs", """
                        using Duende.IdentityServer;

                        class Issuer
                        {
                            public Issuer([|IdentityServerTools|] tools) { }
                        }
                        """).finds();
    }
}
