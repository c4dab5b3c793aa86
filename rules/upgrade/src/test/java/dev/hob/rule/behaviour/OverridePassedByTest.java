package dev.hob.rule.behaviour;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class OverridePassedByTest {

    private static RuleCase rule() {
        return RuleCase.of("TokenCleanupPassesSaveChangesBy");
    }

    private static final String CONTEXTS = """
            using System.Threading;
            using System.Threading.Tasks;
            using Duende.IdentityServer.EntityFramework.DbContexts;
            using Microsoft.EntityFrameworkCore;

            public abstract class Audited : PersistedGrantDbContext<Audited>
            {
                protected Audited(DbContextOptions<Audited> options) : base(options)
                {
                }

                public override int %sSaveChanges%s() => 0;
            }

            public class Grants : Audited
            {
                public Grants(DbContextOptions<Audited> options) : base(options)
                {
                }

                public override Task<int> %sSaveChangesAsync%s(CancellationToken token = default) => null;
            }

            public class Clients : ConfigurationDbContext<Clients>
            {
                public Clients(DbContextOptions<Clients> options) : base(options)
                {
                }

                public override int SaveChanges() => 0;
            }
            """;

    @Test
    void overridesInContextsOfGrants_whereCleanupIsOn() {
        rule().file("Contexts.cs", CONTEXTS.formatted("[|", "|]", "[|", "|]"))
                .file("Startup.cs", """
                        using Microsoft.Extensions.DependencyInjection;

                        public class Startup
                        {
                            public void Add(IServiceCollection services) => services.AddIdentityServer()
                                .AddOperationalStore<Grants>(options => options.EnableTokenCleanup = true);
                        }
                        """)
                .finds()
                .atLevel(Level.WARNING)
                .saying("IOperationalStoreNotification");
    }

    @Test
    void withoutCleanup_nothingChanges() {
        rule().file("Contexts.cs", CONTEXTS.formatted("", "", "", "")).finds();
    }
}
