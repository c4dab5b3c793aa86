package dev.hob.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sessions' key on SQLite: nothing is to be done, since every INTEGER has 64 bits. */
class SqliteTest {

    private static final int SESSIONS = 100_000;

    private Database database;

    /** The table as the library's model gives it since 6.1, with sessions that are numbered from 1. */
    @BeforeEach
    void sessions() throws SQLException {
        database = new Database(DriverManager.getConnection("jdbc:sqlite::memory:"));
        database.run("""
                CREATE TABLE "ServerSideSessions" (
                    "Id" INTEGER NOT NULL CONSTRAINT "PK_ServerSideSessions" PRIMARY KEY AUTOINCREMENT,
                    "Key" TEXT NOT NULL,
                    "Scheme" TEXT NOT NULL,
                    "SubjectId" TEXT NOT NULL,
                    "SessionId" TEXT NULL,
                    "DisplayName" TEXT NULL,
                    "Created" TEXT NOT NULL,
                    "Renewed" TEXT NOT NULL,
                    "Expires" TEXT NULL,
                    "Data" TEXT NOT NULL)""");
        database.run("CREATE UNIQUE INDEX \"IX_ServerSideSessions_Key\" ON \"ServerSideSessions\" (\"Key\")");
        database.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + SESSIONS + ")"
                + " INSERT INTO \"ServerSideSessions\" (\"Key\", \"Scheme\", \"SubjectId\", \"Created\", \"Renewed\", \"Data\")"
                + " SELECT 'key-' || i, 'Cookies', 'subject-' || i, '2024-01-01', '2024-01-01', 'x' FROM n");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private String insert(String id) throws SQLException {
        return database.ask(
                "INSERT INTO \"ServerSideSessions\" (\"Id\", \"Key\", \"Scheme\", \"SubjectId\", \"Created\", \"Renewed\", \"Data\")"
                        + " VALUES (" + id
                        + ", 'new-' || random(), 'Cookies', 'new', '2024-01-01', '2024-01-01', 'x') RETURNING \"Id\"");
    }

    @Test
    void theTableOf63TakesTheNumbersOf70() throws SQLException {
        assertEquals(String.valueOf(SESSIONS + 1), insert("NULL"));
        assertEquals("2147483648", insert("2147483648"));
        assertEquals("2147483649", insert("NULL"));
        assertEquals(String.valueOf(SESSIONS + 3), database.ask("SELECT count(*) FROM \"ServerSideSessions\""));
    }

    @Test
    void statementsForOtherEnginesAreRefused() {
        database.refused("ALTER TABLE \"ServerSideSessions\" ALTER COLUMN \"Id\" TYPE bigint");
        database.refused("ALTER TABLE \"ServerSideSessions\" DROP CONSTRAINT \"PK_ServerSideSessions\"");
    }
}
