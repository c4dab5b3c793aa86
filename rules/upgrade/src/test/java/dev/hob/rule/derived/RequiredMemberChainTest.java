package dev.hob.rule.derived;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class RequiredMemberChainTest {

    private static RuleCase rule() {
        return RuleCase.of("RequiredMemberNotDeclaredSet");
    }

    @Test
    void theAttributeGoesInFrontOfTheModifiers() {
        rule().file("A.cs", """
                        namespace Contoso
                        {
                            using Duende.IdentityServer.Configuration;

                            public class Rsa : SigningAlgorithmOptions
                            {
                                /// <summary>Makes it.</summary>
                                public [|Rsa|](string name)
                                    : base(name)
                                {
                                }
                            }
                        }
                        """)
                .finds()
                .atLevel(Level.ERROR)
                .saying("[SetsRequiredMembers]")
                .safelyFixed("A.cs", """
                        namespace Contoso
                        {
                            using System.Diagnostics.CodeAnalysis;
                            using Duende.IdentityServer.Configuration;

                            public class Rsa : SigningAlgorithmOptions
                            {
                                /// <summary>Makes it.</summary>
                                [SetsRequiredMembers]
                                public Rsa(string name)
                                    : base(name)
                                {
                                }
                            }
                        }
                        """);
    }

    @Test
    void aClassWithoutAConstructorMustGetOne() {
        rule().file("A.cs", """
                        using System.Diagnostics.CodeAnalysis;
                        using Duende.IdentityServer.Configuration;

                        public class Rsa : SigningAlgorithmOptions
                        {
                            [SetsRequiredMembers]
                            public Rsa() : base("RS256")
                            {
                            }
                        }

                        public class [|Special|] : Rsa
                        {
                        }
                        """).finds().saying("Write a constructor").hasNoSafeFix();
    }

    @Test
    void markedConstructorsAndObjectsOfTheLibrarysClassAreSilent() {
        rule().file("A.cs", """
                        using System.Diagnostics.CodeAnalysis;
                        using Duende.IdentityServer.Configuration;

                        [method: SetsRequiredMembers]
                        public class Rsa(string name) : SigningAlgorithmOptions(name);

                        public static class Make
                        {
                            public static SigningAlgorithmOptions One() => new("ES256") { UseX509Certificate = true };
                        }
                        """).finds();
    }
}
