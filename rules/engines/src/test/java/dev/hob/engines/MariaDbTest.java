package dev.hob.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.rule.schema.migration.EngineScript;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.TableName;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sessions' key on MariaDB: what is advised works, and what is warned of goes wrong. */
class MariaDbTest {

    private static final int SESSIONS = 100_000;
    private static final String TABLE = "`ServerSideSessions`";

    /** What Entity Framework's migration to 7.0 comes to. */
    private static final String UP =
            "ALTER TABLE `ServerSideSessions` MODIFY COLUMN `Id` bigint NOT NULL AUTO_INCREMENT";

    private static MariaDb server;
    private Database database;

    @BeforeAll
    static void start() throws Exception {
        server = MariaDb.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void connect() throws SQLException {
        database = server.connect();
    }

    private void manySessions() throws SQLException {
        sessions(SESSIONS);
    }

    /** Enough where the question is what goes wrong. */
    private void fewSessions() throws SQLException {
        sessions(100);
    }

    /** The table as the library's model gives it since 6.1, with sessions that are numbered from 1. */
    private void sessions(int count) throws SQLException {
        database.run("""
                CREATE TABLE `ServerSideSessions` (
                    `Id` int NOT NULL AUTO_INCREMENT,
                    `Key` varchar(100) CHARACTER SET utf8mb4 NOT NULL,
                    `Scheme` varchar(100) CHARACTER SET utf8mb4 NOT NULL,
                    `SubjectId` varchar(100) CHARACTER SET utf8mb4 NOT NULL,
                    `SessionId` varchar(100) CHARACTER SET utf8mb4 NULL,
                    `DisplayName` varchar(100) CHARACTER SET utf8mb4 NULL,
                    `Created` datetime(6) NOT NULL,
                    `Renewed` datetime(6) NOT NULL,
                    `Expires` datetime(6) NULL,
                    `Data` longtext CHARACTER SET utf8mb4 NOT NULL,
                    CONSTRAINT `PK_ServerSideSessions` PRIMARY KEY (`Id`)
                ) CHARACTER SET=utf8mb4""");
        database.run("CREATE UNIQUE INDEX `IX_ServerSideSessions_Key` ON `ServerSideSessions` (`Key`)");
        database.run("CREATE INDEX `IX_ServerSideSessions_Expires` ON `ServerSideSessions` (`Expires`)");
        database.run(
                "INSERT INTO `ServerSideSessions` (`Id`, `Key`, `Scheme`, `SubjectId`, `Created`, `Renewed`, `Data`)"
                        + " SELECT seq, CONCAT('key-', seq), 'Cookies', CONCAT('subject-', seq), NOW(), NOW(), REPEAT('x', 200)"
                        + " FROM seq_1_to_" + count);
    }

    @AfterEach
    void drop() throws SQLException {
        database.run("DROP TABLE `ServerSideSessions`");
        database.close();
    }

    private static String script(String name) {
        return EngineScript.of(DatabaseProvider.MYSQL, name)
                .text(TableName.of("ServerSideSessions"), "Id", "PK_ServerSideSessions");
    }

    private static String insertion(String key) {
        return "INSERT INTO `ServerSideSessions` (`Key`, `Scheme`, `SubjectId`, `Created`, `Renewed`, `Data`)"
                + " VALUES ('" + key + "', 'Cookies', 'new', NOW(), NOW(), 'x') RETURNING `Id`";
    }

    private String column(String property) throws SQLException {
        return database.ask("SELECT " + property + " FROM information_schema.columns"
                + " WHERE table_name = 'ServerSideSessions' AND column_name = 'Id'");
    }

    /** All rows with their numbers, in one value. */
    private String rows() throws SQLException {
        return database.ask("SELECT CONCAT(COUNT(*), ' ', SUM(CRC32(CONCAT(`Id`, `Key`, `Data`)))) FROM " + TABLE
                + " WHERE `SubjectId` <> 'new'");
    }

    private void isWide(String rowsBefore) throws SQLException {
        assertEquals("bigint", column("data_type"));
        assertEquals("PRI", column("column_key"));
        assertEquals("auto_increment", column("extra"));
        assertEquals(rowsBefore, rows());
    }

    @Test
    void theAdvisedStatementWidensTheKey() throws SQLException {
        manySessions();
        String rows = rows();
        database.runScript(script("widen"));
        isWide(rows);
        assertEquals(String.valueOf(SESSIONS + 1), database.ask(insertion("new")));
    }

    /** As while a host serves: sessions come all the time. */
    @Test
    void theOnlineWayKeepsWhatHappensMeanwhile() throws SQLException {
        manySessions();
        String rows = rows();
        CompletableFuture<Void> change = CompletableFuture.runAsync(() -> {
            try (Database other = server.connect()) {
                other.runScript(script("widen-online"));
            } catch (SQLException e) {
                throw new CompletionException(e);
            }
        });
        int inserted = 0;
        while (!change.isDone()) {
            inserted++;
            assertEquals(String.valueOf(SESSIONS + inserted), database.ask(insertion("new-" + inserted)));
        }
        change.join();
        isWide(rows);
        assertEquals(
                String.valueOf(inserted), database.ask("SELECT COUNT(*) FROM " + TABLE + " WHERE `SubjectId` = 'new'"));
        assertEquals(String.valueOf(SESSIONS + inserted + 1), database.ask(insertion("new")));
    }

    @Test
    void theMigrationWorksAsItIs() throws SQLException {
        manySessions();
        String rows = rows();
        database.run(UP);
        isWide(rows);
    }

    @Test
    void theTableCanOnlyBeCopied() throws SQLException {
        fewSessions();
        assertEquals(1846, database.refused(UP + ", ALGORITHM=INPLACE").getErrorCode());
    }

    @Test
    void withoutAutoIncrementTheNextSessionFails() throws SQLException {
        fewSessions();
        database.run("ALTER TABLE `ServerSideSessions` MODIFY COLUMN `Id` bigint NOT NULL");
        assertEquals("", column("extra"));
        SQLException failure = database.refused(insertion("new"));
        assertEquals(1364, failure.getErrorCode());
        assertTrue(failure.getMessage().contains("doesn't have a default value"), failure.getMessage());
    }

    @Test
    void theStatementAgainBringsItBack() throws SQLException {
        fewSessions();
        database.run("ALTER TABLE `ServerSideSessions` MODIFY COLUMN `Id` bigint NOT NULL");
        database.runScript(script("widen"));
        assertEquals("101", database.ask(insertion("new")));
    }

    @Test
    void theKeyAloneCannotBeDropped() throws SQLException {
        fewSessions();
        assertEquals(
                1075,
                database.refused("ALTER TABLE `ServerSideSessions` DROP PRIMARY KEY")
                        .getErrorCode());
    }

    @Test
    void theKeyCanBeDroppedAndAddedInOneStatementThoughNeedlessly() throws SQLException {
        fewSessions();
        String rows = rows();
        database.run("ALTER TABLE `ServerSideSessions` DROP PRIMARY KEY,"
                + " MODIFY COLUMN `Id` bigint NOT NULL AUTO_INCREMENT, ADD PRIMARY KEY (`Id`)");
        isWide(rows);
    }

    @Test
    void aFailedMigrationLeavesWhatWasDoneSoFar() throws SQLException {
        fewSessions();
        database.run("START TRANSACTION");
        database.run(UP);
        database.run("ROLLBACK");
        assertEquals("bigint", column("data_type"));
        database.run(UP);
    }
}
