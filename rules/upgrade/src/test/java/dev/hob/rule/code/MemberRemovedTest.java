package dev.hob.rule.code;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** More: the probes {@code uses/Removed.cs} and {@code uses/DPoPContext.cs}. */
class MemberRemovedTest {

    private static final String SCOPES = """
            using Duende.IdentityServer.Validation;

            class Scopes
            {
                ResourceValidationRequest Of(string[] scopes)
                {
                    var request = new ResourceValidationRequest%s;
                    %s
                    return request;
                }

                bool Any() => true;
            }
            """;

    private static RuleCase rule() {
        return RuleCase.of("IncludeNonIsolatedApiResourcesRemoved");
    }

    @Test
    void aMemberOfAnInitializerGoesWithItsLine() {
        rule().file("Scopes.cs", SCOPES.formatted("""

                                {
                                    // Not isolated ones, too.
                                    [|IncludeNonIsolatedApiResources|] = true, // always
                                    Scopes = scopes,
                                }""", "request.Scopes = scopes;"))
                .finds()
                .atLevel(Level.ERROR)
                .hasNoSafeFix()
                .suggestsFixed("Scopes.cs", SCOPES.formatted("""

                                {
                                    // Not isolated ones, too.
                                    Scopes = scopes,
                                }""", "request.Scopes = scopes;"));
    }

    @Test
    void theLastMemberTakesTheInitializerAlong() {
        rule().file("Scopes.cs", SCOPES.formatted(" { [|IncludeNonIsolatedApiResources|] = true }", ""))
                .finds()
                .suggestsFixed("Scopes.cs", SCOPES.formatted("()", ""));
    }

    @Test
    void whatIsComputedWithAnEffectIsNotTakenOut() {
        rule().file("Scopes.cs", SCOPES.formatted("()", "request.[|IncludeNonIsolatedApiResources|] = Any();"))
                .finds()
                .saying("Delete it")
                .suggestsFixed("Scopes.cs", SCOPES.formatted("()", "request.IncludeNonIsolatedApiResources = Any();"));
    }

    @Test
    void commonNamesOfUnknownOwnersAreSilent_whereNothingSpeaksOfTheType() {
        RuleCase.of("DPoPContextClientRemoved").file("Use.cs", """
                        using Contoso.Requests;

                        class Use
                        {
                            object Of(Wrapped wrapped) => wrapped.Context.Client;
                        }
                        """).finds();
    }
}
