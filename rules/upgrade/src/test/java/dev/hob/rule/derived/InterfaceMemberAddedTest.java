package dev.hob.rule.derived;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class InterfaceMemberAddedTest {

    private static RuleCase rule() {
        return RuleCase.of("ContextLacksPushedAuthorizationRequests");
    }

    @Test
    void thePropertyGoesBehindItsSiblings_withTheUsingThatItNeeds() {
        rule().file("Grants.cs", """
                        using Duende.IdentityServer.EntityFramework.Interfaces;
                        using Microsoft.EntityFrameworkCore;

                        public partial class [|Grants|] : DbContext, IPersistedGrantDbContext
                        {
                            public DbSet<Duende.IdentityServer.EntityFramework.Entities.Key> Keys { get; set; }
                            public string Schema { get; set; }
                        }
                        """)
                .finds()
                .atLevel(Level.ERROR)
                .hasNoSafeFix()
                .suggestsFixed("Grants.cs", """
                        using Duende.IdentityServer.EntityFramework.Entities;
                        using Duende.IdentityServer.EntityFramework.Interfaces;
                        using Microsoft.EntityFrameworkCore;

                        public partial class Grants : DbContext, IPersistedGrantDbContext
                        {
                            public DbSet<Duende.IdentityServer.EntityFramework.Entities.Key> Keys { get; set; }
                            public DbSet<PushedAuthorizationRequest> PushedAuthorizationRequests { get; set; }
                            public string Schema { get; set; }
                        }
                        """);
    }

    @Test
    void whatHasItInAnotherPartOrFromABaseIsSilent() {
        rule().file("A.cs", """
                        using Duende.IdentityServer.EntityFramework.DbContexts;
                        using Duende.IdentityServer.EntityFramework.Interfaces;
                        using Microsoft.EntityFrameworkCore;

                        public partial class Parted : DbContext, IPersistedGrantDbContext
                        {
                        }

                        public class Derived : PersistedGrantDbContext<Derived>, IPersistedGrantDbContext
                        {
                            public Derived(DbContextOptions<Derived> options) : base(options)
                            {
                            }
                        }

                        public abstract class Base : DbContext
                        {
                            public DbSet<object> PushedAuthorizationRequests { get; set; }
                        }

                        public class Heir : Base, IPersistedGrantDbContext
                        {
                        }
                        """).file("B.cs", """
                        using Microsoft.EntityFrameworkCore;

                        public partial class Parted
                        {
                            public DbSet<object> PushedAuthorizationRequests { get; set; }
                        }
                        """).finds();
    }
}
