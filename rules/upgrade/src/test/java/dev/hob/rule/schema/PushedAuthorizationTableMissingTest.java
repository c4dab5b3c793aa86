package dev.hob.rule.schema;

import static dev.hob.rule.schema.Snapshots.entity;
import static dev.hob.rule.schema.Snapshots.marked;
import static dev.hob.rule.schema.Snapshots.of;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class PushedAuthorizationTableMissingTest {

    private static final String GRANTS =
            entity("PersistedGrant", "b.Property<long>(\"Id\");\nb.ToTable(\"PersistedGrants\");");

    private static RuleCase snapshot(String text) {
        return RuleCase.of("PushedAuthorizationTableMissing").file("Migrations/GrantContextModelSnapshot.cs", text);
    }

    @Test
    void theTableIsMissing() {
        snapshot(marked("GrantContext", GRANTS))
                .finds()
                .atLevel(Level.ERROR)
                .saying("The model of GrantContext lacks the table PushedAuthorizationRequests.")
                .saying(
                        "dotnet ef migrations add Update_DuendeIdentityServer_v7_0 -c GrantContext -o Migrations -p Host.csproj");
    }

    @Test
    void silentWithTheTableUnderAnyName() {
        snapshot(of(
                        "GrantContext",
                        GRANTS
                                + entity(
                                        "PushedAuthorizationRequest",
                                        "b.Property<long>(\"Id\");\nb.ToTable(\"par\", \"auth\");")))
                .finds();
    }

    @Test
    void silentOnOtherContexts() {
        snapshot(of("GrantContext", """
                        modelBuilder.Entity("Ferry.Data.PersistedGrant", b => { b.Property<int>("Id"); });
                        modelBuilder.Entity("IdentityServer4.EntityFramework.Entities.PersistedGrant", b => { b.Property<string>("Key"); });
                        """ + entity("Client", "b.Property<int>(\"Id\");")))
                .finds();
    }
}
