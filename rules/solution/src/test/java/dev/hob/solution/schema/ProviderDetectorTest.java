package dev.hob.solution.schema;

import static dev.hob.solution.schema.CSharpText.migrationOf;
import static dev.hob.solution.schema.CSharpText.snapshotOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each provider leaves in snapshots and migrations, by the releases of EF Core that write it. */
class ProviderDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SQL_SERVER | modelBuilder.HasAnnotation(\"SqlServer:ValueGenerationStrategy\", SqlServerValueGenerationStrategy.IdentityColumn); | 3.1",
                "SQL_SERVER | modelBuilder.Entity(\"A\", b => { b.Property<int>(\"Id\").HasAnnotation(\"SqlServer:ValueGenerationStrategy\", SqlServerValueGenerationStrategy.IdentityColumn); }); | 5",
                "SQL_SERVER | SqlServerModelBuilderExtensions.UseIdentityColumns(modelBuilder, 1L, 1); | 6",
                "SQL_SERVER | SqlServerModelBuilderExtensions.UseIdentityColumns(modelBuilder); | 7 and later",
                "SQL_SERVER | modelBuilder.Entity(\"A\", b => { SqlServerPropertyBuilderExtensions.UseIdentityColumn(b.Property<int>(\"Id\"), 1L, 1); }); | 6",
                "POSTGRESQL | NpgsqlModelBuilderExtensions.UseIdentityByDefaultColumns(modelBuilder); | 6 and later",
                "POSTGRESQL | modelBuilder.HasAnnotation(\"Npgsql:ValueGenerationStrategy\", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn); | 3.1",
                "MYSQL | MySqlModelBuilderExtensions.AutoIncrementColumns(modelBuilder); | Pomelo 8",
                "MYSQL | modelBuilder.Entity(\"A\", b => { MySqlPropertyBuilderExtensions.UseMySqlIdentityColumn(b.Property<int>(\"Id\")); }); | Pomelo 8",
                "MYSQL | modelBuilder.Entity(\"A\", b => { b.Property<string>(\"N\").HasColumnType(\"longtext\"); }); | Pomelo 6 writes no annotation",
                "MYSQL | modelBuilder.Entity(\"A\", b => { MySQLPropertyBuilderExtensions.UseMySQLAutoIncrementColumn(b.Property<int>(\"Id\"), \"int\"); }); | MySql.EntityFrameworkCore",
                "SQLITE | modelBuilder.Entity(\"A\", b => { b.Property<string>(\"N\").HasColumnType(\"TEXT\"); }); | all: there is no annotation",
                "ORACLE | OracleModelBuilderExtensions.UseIdentityColumns(modelBuilder); | 6 and later",
                "ORACLE | modelBuilder.HasAnnotation(\"Oracle:ValueGenerationStrategy\", OracleValueGenerationStrategy.IdentityColumn); | 3.1",
                "ORACLE | modelBuilder.Entity(\"A\", b => { b.Property<string>(\"N\").HasColumnType(\"NVARCHAR2(200)\"); }); | all",
            })
    void snapshots(DatabaseProvider provider, String statement, String entityFramework) {
        assertEquals(
                Optional.of(provider),
                snapshotOf(statement).provider().map(ProviderEvidence::provider),
                entityFramework);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SQL_SERVER | .Annotation(\"SqlServer:Identity\", \"1, 1\")",
                "POSTGRESQL | .Annotation(\"Npgsql:ValueGenerationStrategy\", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)",
                "MYSQL | .Annotation(\"MySql:ValueGenerationStrategy\", MySqlValueGenerationStrategy.IdentityColumn)",
                "MYSQL | .Annotation(\"MySQL:ValueGenerationStrategy\", MySQLValueGenerationStrategy.IdentityColumn)",
                "SQLITE | .Annotation(\"Sqlite:Autoincrement\", true)",
                "ORACLE | .Annotation(\"Oracle:Identity\", \"START WITH 1 INCREMENT BY 1\")",
            })
    void migrations(DatabaseProvider provider, String annotation) {
        Migration migration =
                migrationOf("migrationBuilder.AddColumn<int>(name: \"Id\", table: \"Tickets\", nullable: false)"
                        + annotation + ";");

        assertEquals(Optional.of(provider), migration.provider().map(ProviderEvidence::provider));
    }

    @Test
    void storeTypesTellWhereNothingElseDoes() {
        Migration migration = migrationOf(
                "migrationBuilder.AddColumn<string>(name: \"Note\", table: \"Tickets\", type: \"character varying(40)\");");

        assertEquals(
                Optional.of(new ProviderEvidence(DatabaseProvider.POSTGRESQL, "character varying(40)")),
                migration.provider());
    }

    @Test
    void aMigrationForSeveralProvidersIsForNoneInParticular() {
        Migration migration = migrationOf("""
                migrationBuilder.AddColumn<int>(name: "Id", table: "Tickets", type: "int", nullable: false)
                    .Annotation("SqlServer:Identity", "1, 1")
                    .Annotation("Sqlite:Autoincrement", true);
                """);

        assertEquals(Optional.empty(), migration.provider());
    }

    @Test
    void annotationsOfTheModelStandInTheSnapshotsOfAllProviders() {
        ModelSnapshot snapshot = snapshotOf("""
                modelBuilder.Entity("A", b =>
                    {
                        b.Property<string>("N").HasColumnType("TEXT");
                        b.HasKey("N").HasAnnotation("SqlServer:Clustered", false);
                        b.HasIndex("N").HasAnnotation("Npgsql:IndexInclude", new[] { "N" });
                    });
                """);

        assertEquals(Optional.of(new ProviderEvidence(DatabaseProvider.SQLITE, "TEXT")), snapshot.provider());
    }

    @Test
    void typesThatSeveralProvidersShareProveNothing() {
        Migration migration = migrationOf(
                "migrationBuilder.AddColumn<int>(name: \"Seats\", table: \"Tickets\", type: \"int\", nullable: false);");

        assertEquals(Optional.empty(), migration.provider());
    }
}
