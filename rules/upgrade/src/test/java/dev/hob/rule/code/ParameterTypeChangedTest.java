package dev.hob.rule.code;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** More: the probe {@code uses/JwtPayload.cs}. */
class ParameterTypeChangedTest {

    private static String with(String field) {
        return """
                using Contoso.Time;
                using Duende.IdentityServer.Configuration;
                using Duende.IdentityServer.Extensions;
                using Duende.IdentityServer.Models;
                using Microsoft.AspNetCore.Authentication;
                using Microsoft.Extensions.Logging;

                class Payloads
                {
                    private readonly %s;

                    object Of(Token token, IdentityServerOptions options, ILogger logger) =>
                        token.[|CreateJwtPayloadDictionary|](options, _clock, logger);
                }
                """.formatted(field);
    }

    private static RuleCase rule() {
        return RuleCase.of("JwtPayloadTakesIClock");
    }

    @Test
    void theSystemClockDoesNotFit() {
        rule().file("Payloads.cs", with("ISystemClock _clock"))
                .finds()
                .atLevel(Level.ERROR)
                .saying("Make _clock an IClock of Duende.IdentityServer");
    }

    @Test
    void theClockChangesItsTypeFromWhereItComesIn() {
        String before = """
                using Duende.IdentityServer.Configuration;
                using Duende.IdentityServer.Extensions;
                using Duende.IdentityServer.Models;
                using Microsoft.AspNetCore.Authentication;
                using Microsoft.Extensions.Logging;

                class Payloads
                {
                    private readonly ISystemClock _clock;

                    public Payloads(ISystemClock clock)
                    {
                        _clock = clock;
                    }

                    object Of(Token token, IdentityServerOptions options, ILogger logger) =>
                        token.[|CreateJwtPayloadDictionary|](options, _clock, logger);

                    bool IsOver(Token token) => _clock.UtcNow > token.CreationTime;
                }
                """;
        rule().file("Payloads.cs", before)
                .finds()
                .hasNoSafeFix()
                .suggestsFixed(
                        "Payloads.cs",
                        before.replace("[|", "")
                                .replace("|]", "")
                                .replace("ISystemClock", "IClock")
                                .replace(
                                        "using Duende.IdentityServer.Configuration;",
                                        "using Duende.IdentityServer;\nusing Duende.IdentityServer.Configuration;"));
    }

    @Test
    void noFixWhereTheOldTypeIsNeededElsewhere() {
        String needed = with("ISystemClock _clock").replace("using Contoso.Time;\n", "")
                + "class Handler { static void Take(ISystemClock clock) => Contoso.Time.Keep(clock); "
                + "void Pass(Payloads payloads) => Take(payloads._clock); }\n";
        rule().file("Payloads.cs", needed.replace("private readonly", "public"))
                .finds()
                .saying("Make _clock an IClock");
    }

    @Test
    void aClockOfUnknownTypeMayFit() {
        rule().file("Payloads.cs", with("ClockOfContoso _clock"))
                .finds()
                .atLevel(Level.WARNING)
                .saying("The sources do not tell what _clock is");
    }
}
