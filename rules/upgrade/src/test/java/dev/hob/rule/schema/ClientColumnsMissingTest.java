package dev.hob.rule.schema;

import static dev.hob.rule.schema.Snapshots.of;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ClientColumnsMissingTest {

    private static RuleCase snapshot(String statements) {
        return RuleCase.of("ClientColumnsMissing")
                .file("Migrations/ConfigurationDbContextModelSnapshot.cs", of("ConfigurationDbContext", statements));
    }

    @Test
    void bothColumnsAreMissing() {
        snapshot("""
                        modelBuilder.[|Entity("Duende.IdentityServer.EntityFramework.Entities.Client"|], b =>
                            {
                                b.Property<bool>("RequirePkce")
                                    .HasColumnType("bit");

                                b.ToTable("Clients", (string)null);
                            });
                        """)
                .finds()
                .atLevel(Level.ERROR)
                .saying("PushedAuthorizationLifetime and RequirePushedAuthorization in the table Clients")
                .saying(
                        "PushedAuthorizationLifetime (int, may be null, in seconds): null; RequirePushedAuthorization (bool, not null): false.")
                .saying(
                        "dotnet ef migrations add Update_DuendeIdentityServer_v7_0 -c ConfigurationDbContext -o Migrations -p Host.csproj");
    }

    @Test
    void oneColumnIsMissingInATableOfAnotherName() {
        snapshot("""
                        modelBuilder.[|Entity("Duende.IdentityServer.EntityFramework.Entities.Client"|], b =>
                            {
                                b.Property<bool>("RequirePushedAuthorization");

                                b.ToTable("auth_clients", "auth");
                            });
                        """)
                .finds()
                .atLevel(Level.WARNING)
                .saying("lacks PushedAuthorizationLifetime in the table auth_clients");
    }

    @Test
    void reportedOnceThoughTheSnapshotSpeaksOfClientsTwice() {
        snapshot("""
                        modelBuilder.[|Entity("Duende.IdentityServer.EntityFramework.Entities.Client"|], b =>
                            {
                                b.Property<int>("Id");
                            });

                        modelBuilder.Entity("Duende.IdentityServer.EntityFramework.Entities.Client", b =>
                            {
                                b.Navigation("AllowedScopes");
                            });
                        """).finds();
    }

    @Test
    void silentWithBothColumns() {
        snapshot("""
                        modelBuilder.Entity("Duende.IdentityServer.EntityFramework.Entities.Client", b =>
                            {
                                b.Property<int?>("PushedAuthorizationLifetime");
                                b.Property<bool>("RequirePushedAuthorization");
                            });
                        """).finds();
    }

    @Test
    void silentOnOtherClients() {
        snapshot("""
                        modelBuilder.Entity("Ferry.Data.Client", b => { b.Property<int>("Id"); });
                        modelBuilder.Entity("IdentityServer4.EntityFramework.Entities.Client", b => { b.Property<int>("Id"); });
                        modelBuilder.Entity("Duende.IdentityServer.EntityFramework.Entities.ClientClaim", b => { b.Property<int>("Id"); });
                        """).finds();
    }
}
