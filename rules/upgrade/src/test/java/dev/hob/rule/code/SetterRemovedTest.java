package dev.hob.rule.code;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** More: the probe {@code uses/Removed.cs}. */
class SetterRemovedTest {

    private static final String REFUSAL = """
            using Duende.IdentityServer.Endpoints.Results;

            class Refusal
            {
                TokenRevocationErrorResult Of(string error) => new TokenRevocationErrorResult%s;

                string Read(TokenRevocationErrorResult result) => result.Error + nameof(result.Error);
            }
            """;

    private static RuleCase rule() {
        return RuleCase.of("TokenRevocationErrorIsReadOnly");
    }

    @Test
    void theConstructorTakesWhatTheInitializerSets() {
        rule().file("Refusal.cs", REFUSAL.formatted("(\"invalid_request\") { [|Error|] = error }"))
                .finds()
                .atLevel(Level.ERROR)
                .hasNoSafeFix()
                .suggestsFixed("Refusal.cs", REFUSAL.formatted("(error)"));
    }
}
