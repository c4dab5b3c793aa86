package dev.hob.rule.schema;

import static dev.hob.rule.schema.Snapshots.entity;
import static dev.hob.rule.schema.Snapshots.of;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class RedirectUriLongerThanColumnTest {

    private static RuleCase snapshot(String type) {
        return RuleCase.of("RedirectUriLongerThanColumn")
                .file(
                        "Migrations/ConfigurationDbContextModelSnapshot.cs",
                        of("ConfigurationDbContext", entity("ClientRedirectUri", """
                                b.[|Property<string>("RedirectUri")|]
                                    .IsRequired()
                                    .HasMaxLength(2000)
                                    .HasColumnType("%s");

                                b.ToTable("ClientRedirectUris", (string)null);
                                """.formatted(type))));
    }

    @Test
    void aLongerValueStopsTheMigration() {
        snapshot("nvarchar(2000)")
                .finds()
                .atLevel(Level.WARNING)
                .saying("where a longer one is stored.")
                .saying("SELECT MAX(LEN(RedirectUri))");
    }

    @Test
    void sqliteKeepsNoLengths() {
        snapshot("TEXT")
                .finds()
                .atLevel(Level.NOTE)
                .saying("SQLite keeps no lengths")
                .notSaying("SELECT MAX");
    }
}
