package dev.hob.rule.code;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** More: the probe {@code uses/NamedArguments.cs}. */
class ParameterRenamedTest {

    private static final String PAGE = """
            using System.Threading.Tasks;
            using Duende.IdentityServer.Models;
            using Duende.IdentityServer.Services;

            class Page
            {
                Task Accept(%s interaction, CompleteBackchannelLoginRequest login) =>
                    interaction.CompleteLoginRequestAsync(%s: login);
            }
            """;

    private static RuleCase rule() {
        return RuleCase.of("CompletionRequestArgumentRenamed");
    }

    @Test
    void theNameOfTheArgumentIsReplaced() {
        rule().file("Page.cs", PAGE.formatted("IBackchannelAuthenticationInteractionService", "[|competionRequest|]"))
                .finds()
                .atLevel(Level.ERROR)
                .safelyFixed(
                        "Page.cs", PAGE.formatted("IBackchannelAuthenticationInteractionService", "completionRequest"));
    }

    @Test
    void anOwnImplementationNamesItsParametersItself() {
        rule().file("Own.cs", """
                        using System.Threading.Tasks;
                        using Duende.IdentityServer.Models;
                        using Duende.IdentityServer.Services;

                        class Own
                        {
                            public Task CompleteLoginRequestAsync(CompleteBackchannelLoginRequest competionRequest) => null;
                        }
                        """)
                .file("Page.cs", PAGE.formatted("Own", "competionRequest"))
                .finds();
    }
}
