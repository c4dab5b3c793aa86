package dev.hob.rule.derived;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class InheritedMemberChangedTest {

    private static final String CONSTRUCTOR = """
                public Consent(IClock clock, IUserConsentStore store, ILogger<DefaultConsentService> logger)
                    : base(clock, store, logger)
                {
                }
            """;

    private static RuleCase rule() {
        return RuleCase.of("InheritedMemberChanged");
    }

    private static String consent(String members) {
        return """
                using System;
                using Duende.IdentityServer.Services;
                using Duende.IdentityServer.Stores;
                using Microsoft.AspNetCore.Authentication;
                using Microsoft.Extensions.Logging;

                public class Consent : DefaultConsentService
                {
                %s
                %s}
                """.formatted(CONSTRUCTOR, members.indent(4));
    }

    @Test
    void readingTheTimeIsAsBefore() {
        rule().file("A.cs", consent("""
                public DateTimeOffset Now => Clock.UtcNow;

                public int Hour() => this.Clock.UtcNow.Hour + base.Clock.UtcNow.Hour;

                public int Local()
                {
                    var clock = Clock;
                    return clock == null ? 0 : clock.UtcNow.Hour;
                }

                public string Name => nameof(Clock);
                """)).finds();
    }

    @Test
    void aValueThatLeavesAsTheOldTypeGetsAdviceOnly() {
        String source = consent("""
                public object Handler() => new CookieHandler([|Clock|]);

                public DateTimeOffset Cast() => ((ISystemClock)[|Clock|]).UtcNow;
                """);
        rule().file("A.cs", source)
                .finds()
                .atLevel(Level.ERROR)
                .saying("where an ISystemClock is needed, have one injected")
                .suggestsFixed("A.cs", source.replace("[|", "").replace("|]", ""));
    }

    @Test
    void aPropertyAndAnOwnMethodThatTakeTheValueChangeWithIt() {
        rule().file("A.cs", consent("""
                private ISystemClock Time => [|Clock|];

                public int Hour() => HourOf([|Clock|]) + Time.UtcNow.Hour;

                private static int HourOf(ISystemClock clock) => clock.UtcNow.Hour;
                """))
                .finds()
                .suggestsFixed("A.cs", consent("""
                private IClock Time => Clock;

                public int Hour() => HourOf(Clock) + Time.UtcNow.Hour;

                private static int HourOf(IClock clock) => clock.UtcNow.Hour;
                """).replace("using Duende.IdentityServer.Services;", """
                using Duende.IdentityServer;
                using Duende.IdentityServer.Services;"""));
    }

    @Test
    void anOwnMemberOfTheNameIsNone() {
        rule().file("A.cs", """
                        using Microsoft.AspNetCore.Authentication;

                        public abstract class DefaultConsentService
                        {
                            protected ISystemClock Clock { get; set; }
                        }

                        public class Consent : DefaultConsentService
                        {
                            public ISystemClock Get()
                            {
                                ISystemClock clock = Clock;
                                return clock;
                            }
                        }
                        """).finds();
    }
}
