package dev.hob.rule.behaviour;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class TextComparedTest {

    private static RuleCase rule() {
        return RuleCase.of("AuthenticationTypeComparedWithOldName");
    }

    @Test
    void howeverItIsCompared() {
        rule().file("Compare.cs", """
                        using System;
                        using System.Security.Claims;
                        using System.Security.Principal;

                        public class Compare
                        {
                            private const string Server = "IdentityServer4";

                            public bool Any(ClaimsPrincipal user, IIdentity identity) =>
                                user.Identity?.AuthenticationType == [|"IdentityServer4"|]
                                || [|"IdentityServer4"|] != identity.AuthenticationType
                                || identity.AuthenticationType == [|Server|]
                                || [|"IdentityServer4"|].Equals(identity.AuthenticationType)
                                || identity.AuthenticationType.Equals([|"IdentityServer4"|], StringComparison.Ordinal)
                                || string.Equals(identity.AuthenticationType, [|Compare.Server|])
                                || identity.AuthenticationType is "Bearer" or [|"IdentityServer4"|]
                                || identity is { AuthenticationType: [|"IdentityServer4"|] };

                            public int Switch(IIdentity identity)
                            {
                                switch (identity.AuthenticationType)
                                {
                                    case [|"IdentityServer4"|]:
                                        return 1;
                                }

                                return identity.AuthenticationType switch { [|"IdentityServer4"|] => 1, _ => 2 };
                            }
                        }
                        """).finds().atLevel(Level.NOTE).hasNoSafeFix();
    }

    @Test
    void theFixPutsTheNewTextThere() {
        rule().file("Compare.cs", """
                        class Compare
                        {
                            bool Is(System.Security.Principal.IIdentity id) => id.AuthenticationType == [|"IdentityServer4"|];
                        }
                        """).finds().suggestsFixed("Compare.cs", """
                        class Compare
                        {
                            bool Is(System.Security.Principal.IIdentity id) => id.AuthenticationType == "Duende.IdentityServer";
                        }
                        """);
    }

    @Test
    void theTextHasOtherUses() {
        rule().file("Other.cs", """
                        using System.Security.Claims;

                        public class Other
                        {
                            public bool Local(ClaimsIdentity identity, string given)
                            {
                                const string bearer = "Bearer";
                                var read = "IdentityServer4";
                                return identity.AuthenticationType == bearer || identity.AuthenticationType == read
                                    || identity.AuthenticationType == given;
                            }

                            public bool Scheme(string scheme, ClaimsIdentity identity) =>
                                scheme == "IdentityServer4" || identity.AuthenticationType == "Bearer" || identity.Name == "IdentityServer4";

                            public ClaimsIdentity Make() => new ClaimsIdentity("IdentityServer4");
                        }
                        """).finds();
    }
}
