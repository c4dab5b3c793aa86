package dev.hob.rule.schema.migration;

import static dev.hob.rule.schema.Snapshots.entity;
import static dev.hob.rule.schema.Snapshots.migration;
import static dev.hob.rule.schema.Snapshots.of;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrimaryKeyNotDroppedBeforeAlterTest {

    private static final String FILE = "Migrations/20240412074118_Update_DuendeIdentityServer_v7_0.cs";
    private static final String SNAPSHOT = "Migrations/GrantContextModelSnapshot.cs";

    private static final String UP = """
            migrationBuilder.AlterColumn<long>(
                name: "Id",
                table: "ServerSideSessions",
                type: "bigint",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "int")
                .Annotation("SqlServer:Identity", "1, 1")
                .OldAnnotation("SqlServer:Identity", "1, 1");
            """;

    private static final String DOWN = """
            migrationBuilder.AlterColumn<int>(
                name: "Id",
                table: "ServerSideSessions",
                type: "int",
                nullable: false,
                oldClrType: typeof(long),
                oldType: "bigint")
                .Annotation("SqlServer:Identity", "1, 1")
                .OldAnnotation("SqlServer:Identity", "1, 1");
            """;

    private static final String DROP = """
            migrationBuilder.DropPrimaryKey(
                name: "PK_ServerSideSessions",
                table: "ServerSideSessions");

            """;

    private static final String ADD = """

            migrationBuilder.AddPrimaryKey(
                name: "PK_ServerSideSessions",
                table: "ServerSideSessions",
                column: "Id");
            """;

    private static RuleCase sqlServer(String migration) {
        return withSnapshot(migration, "SqlServerModelBuilderExtensions.UseIdentityColumns(modelBuilder);\n\n");
    }

    private static RuleCase withSnapshot(String migration, String model) {
        return RuleCase.of("PrimaryKeyNotDroppedBeforeAlter")
                .file(FILE, migration)
                .file(
                        SNAPSHOT,
                        of(
                                "GrantContext",
                                model
                                        + entity(
                                                "ServerSideSession",
                                                "b.Property<long>(\"Id\");\nb.ToTable(\"ServerSideSessions\", (string)null);")));
    }

    private static String marked(String statements) {
        return statements.replaceFirst("AlterColumn<(long|int)>", "[|AlterColumn<$1>|]");
    }

    @Test
    void asEntityFrameworkWritesItForSqlServer() {
        sqlServer(migration(marked(UP), DOWN))
                .finds()
                .atLevel(Level.ERROR)
                .saying("In Up and Down the key is still there.")
                .safelyFixed(FILE, migration(DROP + UP + ADD, DROP + DOWN + ADD));
    }

    @Test
    void downWasForgotten() {
        sqlServer(migration(DROP + UP + ADD, marked(DOWN)))
                .finds()
                .saying("In Down the key is still there.")
                .safelyFixed(FILE, migration(DROP + UP + ADD, DROP + DOWN + ADD));
    }

    @Test
    void theKeyIsNotAddedAgain() {
        sqlServer(migration(DROP + marked(UP), DROP + DOWN + ADD))
                .finds()
                .saying("dropped and not added again")
                .safelyFixed(FILE, migration(DROP + UP + ADD, DROP + DOWN + ADD));
    }

    @Test
    void silentWithTheStatementsInPlace() {
        sqlServer(migration(DROP + UP + ADD, DROP + DOWN + ADD)).finds();
    }

    @Test
    void schemaTableColumnAndKeyKeepTheirNames() {
        String alter = """
                _ = migrationBuilder.AlterColumn<long>("session_id", "sessions", "bigint", schema: "auth", nullable: false, oldClrType: typeof(int));
                """;
        RuleCase.of("PrimaryKeyNotDroppedBeforeAlter")
                .file("Migrations/20230512081542_InitialGrants.cs", migration("""
                                migrationBuilder.CreateTable(
                                    name: "sessions",
                                    schema: "auth",
                                    columns: table => new { session_id = table.Column<int>(type: "int", nullable: false) },
                                    constraints: table => { table.PrimaryKey("pk_auth_sessions", x => x.session_id); });
                                """, ""))
                .file(FILE, migration(marked(alter), ""))
                .file(
                        SNAPSHOT,
                        of(
                                "GrantContext",
                                "SqlServerModelBuilderExtensions.UseIdentityColumns(modelBuilder);\n"
                                        + entity(
                                                "ServerSideSession",
                                                "b.Property<long>(\"Id\").HasColumnName(\"session_id\");\nb.ToTable(\"sessions\", \"auth\");")))
                .finds()
                .safelyFixed(FILE, migration("""
                                migrationBuilder.DropPrimaryKey(
                                    name: "pk_auth_sessions",
                                    schema: "auth",
                                    table: "sessions");

                                """ + alter + """

                                        migrationBuilder.AddPrimaryKey(
                                            name: "pk_auth_sessions",
                                            schema: "auth",
                                            table: "sessions",
                                            column: "session_id");
                                        """, ""));
    }

    @Test
    void namesMayBeConstantsOfAnotherFile() {
        String alter = """
                migrationBuilder.AlterColumn<long>(Tables.Key, Tables.Sessions, nullable: false, oldClrType: typeof(int));
                """;
        sqlServer(migration(marked(alter), ""))
                .file("Data/Tables.cs", """
                        namespace Ferry.Migrations
                        {
                            internal static class Tables
                            {
                                private const string Prefix = "ServerSide";
                                public const string Sessions = Prefix + "Sessions";
                                public static readonly string Key = "Id";
                            }
                        }
                        """)
                .finds()
                .atLevel(Level.ERROR)
                .safelyFixed(FILE, migration(DROP + alter + ADD, ""));
    }

    @Test
    void theKeyMayBeDroppedInMethodsOfTheMigration() {
        String helpers = """
                    private void DropKey(MigrationBuilder builder) => builder.DropPrimaryKey("PK_ServerSideSessions", "ServerSideSessions");

                    private static void AddKey(MigrationBuilder builder)
                    {
                        _ = builder.AddPrimaryKey("PK_ServerSideSessions", "ServerSideSessions", "Id");
                    }

                    protected override void Up(""";
        sqlServer(migration("DropKey(migrationBuilder);\n" + UP + "AddKey(migrationBuilder);\n", "")
                        .replace("    protected override void Up(", helpers))
                .finds();
    }

    @Test
    void rawSqlIsReportedWithAdviceOnly() {
        sqlServer(migration(
                        "migrationBuilder.[|Sql|](\"ALTER TABLE [dbo].[ServerSideSessions] ALTER COLUMN [Id] bigint NOT NULL\");",
                        ""))
                .finds()
                .atLevel(Level.ERROR)
                .saying("migrationBuilder.DropPrimaryKey(")
                .hasNoSafeFix();
    }

    @Test
    void rawSqlThatDropsAndAddsTheKeyIsFine() {
        sqlServer(migration("""
                        migrationBuilder.Sql(@"
                            ALTER TABLE ServerSideSessions DROP CONSTRAINT PK_ServerSideSessions;
                            ALTER TABLE ServerSideSessions ALTER COLUMN Id bigint NOT NULL;
                            ALTER TABLE ServerSideSessions ADD CONSTRAINT PK_ServerSideSessions PRIMARY KEY (Id);");
                        """, """
                        migrationBuilder.Sql("ALTER TABLE ServerSideSessions DROP CONSTRAINT PK_ServerSideSessions");
                        """ + DOWN + """
                                migrationBuilder.Sql("ALTER TABLE ServerSideSessions ADD CONSTRAINT PK_ServerSideSessions PRIMARY KEY (Id)");
                                """)).finds();
    }

    @Test
    void whatCannotBeSeenMakesItPossibleOnly() {
        sqlServer(migration(
                        "DropSessionKey(migrationBuilder);\n" + marked(UP) + "AddSessionKey(migrationBuilder);", ""))
                .finds()
                .atLevel(Level.WARNING)
                .hasNoSafeFix();
    }

    @Test
    void silentOnEnginesThatTakeItAsItIs() {
        String annotation = "Npgsql:ValueGenerationStrategy";
        withSnapshot(
                        migration(
                                UP.replace("SqlServer:Identity", annotation),
                                DOWN.replace("SqlServer:Identity", annotation)),
                        "")
                .finds();
    }

    @Test
    void needlessKeyStatementsGetANote() {
        String annotation = "MySql:ValueGenerationStrategy";
        withSnapshot(migration(DROP + marked(UP).replace("SqlServer:Identity", annotation) + ADD, ""), "")
                .finds()
                .atLevel(Level.NOTE)
                .saying("needs the right to create routines")
                .hasNoSafeFix();
    }

    /** As Skoruba's admin UI did it on MySQL. */
    @Test
    void needlessStatementsInSqlGetANoteToo() {
        withSnapshot(migration("""
                                migrationBuilder.[|Sql|](@"ALTER TABLE ServerSideSessions MODIFY id INT NOT NULL;
                                    ALTER TABLE ServerSideSessions DROP PRIMARY KEY;
                                    ALTER TABLE ServerSideSessions MODIFY Id BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT;");
                                """, ""), "")
                .finds()
                .atLevel(Level.NOTE)
                .saying("On MySQL or MariaDB")
                .saying("once more for each statement");
    }

    @Test
    void silentOnSqlForOtherEngines() {
        withSnapshot(
                        migration(
                                "migrationBuilder.Sql(\"ALTER TABLE ServerSideSessions MODIFY COLUMN Id bigint NOT NULL AUTO_INCREMENT\");",
                                ""),
                        "")
                .finds();
        withSnapshot(
                        migration(
                                "migrationBuilder.Sql(\"ALTER TABLE \\\"ServerSideSessions\\\" ALTER COLUMN \\\"Id\\\" TYPE bigint\");",
                                ""),
                        "")
                .finds();
    }

    @Test
    void sqlWithinSqlIsRead() {
        sqlServer(migration("""
                        migrationBuilder.Sql(@"DECLARE @key sysname = (SELECT name FROM sys.key_constraints WHERE parent_object_id = OBJECT_ID('ServerSideSessions'));
                            EXEC('ALTER TABLE ServerSideSessions DROP CONSTRAINT ' + @key);
                            ALTER TABLE ServerSideSessions ALTER COLUMN Id bigint NOT NULL
                            ALTER TABLE ServerSideSessions ADD CONSTRAINT PK_ServerSideSessions PRIMARY KEY (Id)");
                        """, "")).finds();
    }

    @Test
    void withoutAnyEvidenceOfTheDatabaseItSaysWhatToCheck() {
        withSnapshot(migration("""
                                migrationBuilder.[|AlterColumn<long>|](name: "Id", table: "ServerSideSessions", nullable: false, oldClrType: typeof(int));
                                """, ""), "")
                .finds()
                .atLevel(Level.WARNING)
                .saying("Check which database this migration is run on.")
                .hasNoSafeFix();
    }

    @Test
    void silentOnOtherTablesAndColumns() {
        sqlServer(migration(
                        UP.replace("\"ServerSideSessions\"", "\"Tickets\"")
                                + UP.replace("\"Id\"", "\"Number\"")
                                + UP.replace("AlterColumn<long>", "AlterColumn<int>"),
                        ""))
                .finds();
    }

    @Test
    void silentOnAnOwnTableOfTheSameName() {
        RuleCase.of("PrimaryKeyNotDroppedBeforeAlter")
                .file(FILE, migration(UP, DOWN))
                .file(SNAPSHOT, of("FerryContext", """
                                modelBuilder.Entity("Ferry.Sessions.ServerSideSession", b =>
                                    {
                                        b.Property<long>("Id");
                                        b.ToTable("ServerSideSessions");
                                    });
                                """))
                .finds();
    }

    @Test
    void theSnapshotMayLieInAnotherFolderOfTheProject() {
        RuleCase.of("PrimaryKeyNotDroppedBeforeAlter")
                .file("Migrations/V7/20240412074118_Update.cs", migration(marked(UP), ""))
                .file(
                        "Migrations/ClientContextModelSnapshot.cs",
                        of("ClientContext", entity("Client", "b.Property<int>(\"Id\");")))
                .file(
                        SNAPSHOT,
                        of(
                                "GrantContext",
                                entity(
                                        "ServerSideSession",
                                        "b.Property<long>(\"Id\");\nb.ToTable(\"ServerSideSessions\", (string)null);")))
                .finds()
                .safelyFixed("Migrations/V7/20240412074118_Update.cs", migration(DROP + UP + ADD, ""));
    }

    @Test
    void conditionsOnTheProviderAreUnderstood() {
        String plain = UP.lines().limit(7).collect(Collectors.joining("\n")) + ";\n";
        sqlServer(migration("""
                        if (migrationBuilder.IsSqlServer())
                        {
                            migrationBuilder.DropPrimaryKey(name: "PK_ServerSideSessions", table: "ServerSideSessions");
                        }

                        %s
                        if (migrationBuilder.ActiveProvider == "Microsoft.EntityFrameworkCore.SqlServer")
                            migrationBuilder.AddPrimaryKey(name: "PK_ServerSideSessions", table: "ServerSideSessions", column: "Id");
                        """.formatted(plain), """
                        if (!migrationBuilder.IsSqlServer())
                        {
                            %s
                        }
                        """.formatted(plain))).finds();
    }

    @Test
    void aBranchForSqlServerIsHeldToItsRules() {
        withSnapshot(migration("""
                                if (migrationBuilder.IsSqlServer())
                                {
                                    migrationBuilder.[|AlterColumn<long>|](name: "Id", table: "ServerSideSessions", nullable: false, oldClrType: typeof(int));
                                }
                                else
                                {
                                    migrationBuilder.AlterColumn<long>(name: "Id", table: "ServerSideSessions", nullable: false, oldClrType: typeof(int));
                                }
                                """, ""), "NpgsqlModelBuilderExtensions.UseIdentityByDefaultColumns(modelBuilder);\n\n")
                .finds()
                .atLevel(Level.ERROR);
    }
}
