package dev.hob.rule.code;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** More: the probes {@code uses/SigningAlgorithms.cs} and {@code uses/SessionId.cs}. */
class MemberTypeChangedTest {

    private static String keys(String using, String value) {
        return """
                using System.Collections.Generic;
                %susing Contoso.Keys;
                using Duende.IdentityServer.Configuration;

                class Keys
                {
                    void Set(KeyManagementOptions options, Source source)
                    {
                        options.%s;
                    }

                    IEnumerable<SigningAlgorithmOptions> Sequence() => null;
                }
                """.formatted(using, value);
    }

    @Test
    void aSequenceBecomesAList_andLinqIsImported() {
        RuleCase.of("SigningAlgorithmsNotACollection")
                .file("Keys.cs", keys("", "[|SigningAlgorithms|] = Sequence() ?? source.Default"))
                .finds()
                .atLevel(Level.ERROR)
                .saying("IEnumerable<SigningAlgorithmOptions> does not fit")
                .safelyFixed(
                        "Keys.cs",
                        keys("using System.Linq;\n", "SigningAlgorithms = (Sequence() ?? source.Default).ToList()"));
    }

    @Test
    void whatHasAnUnknownTypeMayBeACollection() {
        RuleCase.of("SigningAlgorithmsNotACollection")
                .file("Keys.cs", keys("", "[|SigningAlgorithms|] = source.Default"))
                .finds()
                .atLevel(Level.WARNING)
                .saying("check whether it is ICollection<SigningAlgorithmOptions>")
                .hasNoSafeFix();
    }

    @Test
    void anOverloadForTheNewTypeTakesTheValue() {
        RuleCase.of("ServerSideSessionIdNarrowedToInt")
                .file("Sessions.cs", """
                        using System.Collections.Generic;
                        using System.Linq;
                        using Duende.IdentityServer.EntityFramework.Entities;

                        class Sessions
                        {
                            void Narrow(int id) { }

                            void Both(int id) { }

                            void Both(long id) { }

                            void Use(ServerSideSession session, IEnumerable<ServerSideSession> all)
                            {
                                Narrow(session.[|Id|]);
                                Both(session.Id);
                                Dictionary<int, string> keys = all.ToDictionary(s => s.[|Id|], s => s.Key);
                                var wide = all.ToDictionary(s => s.Id, s => s.Key);
                            }
                        }
                        """)
                .finds()
                .atLevel(Level.ERROR)
                .hasNoSafeFix();
    }
}
