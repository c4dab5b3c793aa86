package dev.hob.rule.schema.migration;

import static dev.hob.rule.schema.Snapshots.entity;
import static dev.hob.rule.schema.Snapshots.migration;
import static dev.hob.rule.schema.Snapshots.of;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SessionKeyLosesIdentityTest {

    private static final String FILE = "Migrations/20240412074118_Update_DuendeIdentityServer_v7_0.cs";

    private static final String MYSQL =
            "\"MySql:ValueGenerationStrategy\", MySqlValueGenerationStrategy.IdentityColumn";
    private static final String POSTGRESQL =
            "\"Npgsql:ValueGenerationStrategy\", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn";
    private static final String SQL_SERVER = "\"SqlServer:Identity\", \"1, 1\"";

    /** As Entity Framework lays it out, with the calls that follow. */
    private static String alter(String... calls) {
        return altered("long", "int", calls);
    }

    private static String back(String... calls) {
        return altered("int", "long", calls);
    }

    private static String altered(String type, String oldType, String... calls) {
        return """
                migrationBuilder.AlterColumn<%s>(
                    name: "Id",
                    table: "ServerSideSessions",
                    nullable: false,
                    oldClrType: typeof(%s))%s;
                """.formatted(type, oldType, calls.length == 0 ? "" : "\n    " + String.join("\n    ", calls));
    }

    private static String marked(String statements) {
        return statements.replaceFirst("AlterColumn<(long|int)>", "[|AlterColumn<$1>|]");
    }

    private static String importing(String migration) {
        return "using Microsoft.EntityFrameworkCore.Metadata;\n" + migration;
    }

    private static RuleCase on(String model, String migration) {
        return RuleCase.of("SessionKeyLosesIdentity")
                .file(FILE, migration)
                .file(
                        "Migrations/GrantContextModelSnapshot.cs",
                        of(
                                "GrantContext",
                                model
                                        + entity(
                                                "ServerSideSession",
                                                "b.Property<long>(\"Id\");\nb.ToTable(\"ServerSideSessions\", (string)null);")));
    }

    @Nested
    class MySqlAndMariaDb {

        private static RuleCase mySql(String migration) {
            return on("MySqlModelBuilderExtensions.AutoIncrementColumns(modelBuilder);\n\n", migration);
        }

        @Test
        void withoutTheAnnotationAutoIncrementIsGone() {
            mySql(migration(marked(alter()), back(".Annotation(" + MYSQL + ")", ".OldAnnotation(" + MYSQL + ")")))
                    .finds()
                    .atLevel(Level.ERROR)
                    .saying("In Up ServerSideSessions.Id loses AUTO_INCREMENT")
                    .safelyFixed(
                            FILE,
                            importing(migration(
                                    alter(".Annotation(" + MYSQL + ")", ".OldAnnotation(" + MYSQL + ")"),
                                    back(".Annotation(" + MYSQL + ")", ".OldAnnotation(" + MYSQL + ")"))));
        }

        @Test
        void howItWasDoesNotSayHowItIsToBe() {
            mySql(importing(migration(marked(alter(".OldAnnotation(" + MYSQL + ")")), "")))
                    .finds()
                    .safelyFixed(
                            FILE,
                            importing(migration(
                                    alter(".Annotation(" + MYSQL + ")", ".OldAnnotation(" + MYSQL + ")"), "")));
        }

        /** As Pomelo 8 writes it when the snapshot before is one of Pomelo 6. */
        @Test
        void onlyTheWayBackIsAWarning() {
            mySql(importing(migration(
                            alter(".Annotation(" + MYSQL + ")"), marked(back(".OldAnnotation(" + MYSQL + ")")))))
                    .finds()
                    .atLevel(Level.WARNING)
                    .saying("In Down")
                    .safelyFixed(
                            FILE,
                            importing(migration(
                                    alter(".Annotation(" + MYSQL + ")"),
                                    back(".Annotation(" + MYSQL + ")", ".OldAnnotation(" + MYSQL + ")"))));
        }

        @Test
        void silentWithTheAnnotation() {
            mySql(importing(migration(alter(".Annotation(" + MYSQL + ")"), ""))).finds();
        }

        @Test
        void sqlThatDoesNotSayItAgain() {
            mySql(migration(
                            "migrationBuilder.[|Sql|](\"ALTER TABLE `ServerSideSessions` MODIFY COLUMN `Id` bigint(20) NOT NULL;\");",
                            ""))
                    .finds()
                    .atLevel(Level.ERROR)
                    .saying("ALTER TABLE `ServerSideSessions` MODIFY COLUMN `Id` bigint NOT NULL AUTO_INCREMENT;")
                    .hasNoSafeFix()
                    .suggestsFixed(
                            FILE,
                            migration(
                                    "migrationBuilder.Sql(\"ALTER TABLE `ServerSideSessions` MODIFY COLUMN `Id` bigint(20) NOT NULL AUTO_INCREMENT;\");",
                                    ""));
        }

        @Test
        void theKeyAloneCannotBeDropped() {
            mySql(migration("migrationBuilder.[|Sql|](\"alter table ServerSideSessions drop primary key\");", ""))
                    .finds()
                    .atLevel(Level.ERROR)
                    .saying("must be a key")
                    .hasNoSafeFix();
        }

        /** As Skoruba's admin UI did it. */
        @Test
        void silentOnWhatIsTakenAwayAndGivenBack() {
            mySql(migration("""
                            migrationBuilder.Sql(@"ALTER TABLE ServerSideSessions MODIFY id INT NOT NULL;
                                ALTER TABLE ServerSideSessions DROP PRIMARY KEY;
                                ALTER TABLE ServerSideSessions MODIFY Id BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT;");
                            """, """
                            migrationBuilder.Sql("ALTER TABLE ServerSideSessions DROP PRIMARY KEY, MODIFY Id int NOT NULL AUTO_INCREMENT, ADD PRIMARY KEY (Id)");
                            """)).finds();
        }

        @Test
        void whatCannotBeSeenMayGiveItBack() {
            mySql(migration(marked(alter()) + "Numbers.Restore(migrationBuilder);", ""))
                    .finds()
                    .atLevel(Level.WARNING)
                    .hasNoSafeFix();
        }

        @Test
        void theProviderOfOracleWasNotTried() {
            on("MySQLModelBuilderExtensions.UseIdentityColumns(modelBuilder);\n\n", migration(marked(alter()), ""))
                    .finds()
                    .atLevel(Level.WARNING)
                    .hasNoSafeFix();
        }
    }

    @Nested
    class PostgreSql {

        private static RuleCase postgreSql(String migration) {
            return on("NpgsqlModelBuilderExtensions.UseIdentityByDefaultColumns(modelBuilder);\n\n", migration);
        }

        @Test
        void howItIsToBeAloneIsRefused() {
            postgreSql(migration(marked(alter(".Annotation(" + POSTGRESQL + ")")), ""))
                    .finds()
                    .atLevel(Level.ERROR)
                    .saying("the migration fails")
                    .safelyFixed(
                            FILE,
                            migration(
                                    alter(".Annotation(" + POSTGRESQL + ")", ".OldAnnotation(" + POSTGRESQL + ")"),
                                    ""));
        }

        @Test
        void howItWasAloneTakesItAway() {
            postgreSql(migration(
                            marked(alter(".OldAnnotation(" + POSTGRESQL + ")")),
                            back(".OldAnnotation(" + POSTGRESQL + ")")))
                    .finds()
                    .atLevel(Level.ERROR)
                    .saying("In Up and Down ServerSideSessions.Id loses its identity")
                    .safelyFixed(
                            FILE,
                            migration(
                                    alter(".Annotation(" + POSTGRESQL + ")", ".OldAnnotation(" + POSTGRESQL + ")"),
                                    back(".Annotation(" + POSTGRESQL + ")", ".OldAnnotation(" + POSTGRESQL + ")")));
        }

        @Test
        void sqlThatTakesItAway() {
            postgreSql(migration(
                            "migrationBuilder.[|Sql|](\"ALTER TABLE \\\"ServerSideSessions\\\" ALTER \\\"Id\\\" DROP IDENTITY\");",
                            ""))
                    .finds()
                    .saying("does not get it back");
        }

        @Test
        void silentWithBothOrNone() {
            postgreSql(migration(
                            alter(), back(".Annotation(" + POSTGRESQL + ")", ".OldAnnotation(" + POSTGRESQL + ")")))
                    .finds();
        }

        @Test
        void silentOnSqlThatGivesItBack() {
            postgreSql(migration("""
                            migrationBuilder.Sql(@"ALTER TABLE ""ServerSideSessions"" ALTER COLUMN ""Id"" DROP IDENTITY;");
                            migrationBuilder.Sql(@"ALTER TABLE ""ServerSideSessions"" ALTER COLUMN ""Id"" TYPE bigint;
                                ALTER TABLE ""ServerSideSessions"" ALTER COLUMN ""Id"" ADD GENERATED BY DEFAULT AS IDENTITY");
                            """, "")).finds();
        }
    }

    @Nested
    class SqlServer {

        private static RuleCase sqlServer(String migration) {
            return on("SqlServerModelBuilderExtensions.UseIdentityColumns(modelBuilder);\n\n", migration);
        }

        @Test
        void oneOfTheTwoIsRefused() {
            sqlServer(migration(marked(alter(".Annotation(" + SQL_SERVER + ")")), ""))
                    .finds()
                    .atLevel(Level.ERROR)
                    .saying("Entity Framework refuses")
                    .safelyFixed(
                            FILE,
                            migration(
                                    alter(".Annotation(" + SQL_SERVER + ")", ".OldAnnotation(" + SQL_SERVER + ")"),
                                    ""));
        }

        @Test
        void silentWithBothOrNone() {
            sqlServer(migration(alter(), back(".Annotation(" + SQL_SERVER + ")", ".OldAnnotation(" + SQL_SERVER + ")")))
                    .finds();
        }
    }

    @Test
    void eachBranchIsHeldToTheRulesOfItsEngine() {
        on("", migration("""
                        if (migrationBuilder.IsMySql())
                        {
                            %s
                        }
                        else
                        {
                            %s
                        }
                        """.formatted(marked(alter()).strip(), alter().strip()), ""))
                .finds()
                .atLevel(Level.ERROR);
    }

    @Test
    void silentWhereTheDatabaseIsNotKnownOrTakesAnything() {
        on("", migration(alter(), "")).finds();
        on("", migration(alter(".OldAnnotation(\"Sqlite:Autoincrement\", true)"), ""))
                .finds();
    }

    @Test
    void silentOnOtherTables() {
        on(
                        "MySqlModelBuilderExtensions.AutoIncrementColumns(modelBuilder);\n\n",
                        migration(
                                alter().replace("ServerSideSessions", "Tickets")
                                        + "migrationBuilder.Sql(\"ALTER TABLE Tickets DROP PRIMARY KEY\");",
                                ""))
                .finds();
    }
}
