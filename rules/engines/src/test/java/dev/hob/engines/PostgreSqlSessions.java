package dev.hob.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;

/**
 * The library's table of sessions on PostgreSQL, and what can be asked of it.
 *
 * @param name as SQL writes it, with quotes
 */
record PostgreSqlSessions(Database database, String name) {

    /** The table as the library's model gives it since 6.1, with sessions that are numbered from 1. */
    void create(String id, String key, int count) throws SQLException {
        database.run("""
                CREATE TABLE %s (
                    "Id" %s,
                    "Key" character varying(100) NOT NULL,
                    "Scheme" character varying(100) NOT NULL,
                    "SubjectId" character varying(100) NOT NULL,
                    "SessionId" character varying(100) NULL,
                    "DisplayName" character varying(100) NULL,
                    "Created" timestamp with time zone NOT NULL,
                    "Renewed" timestamp with time zone NOT NULL,
                    "Expires" timestamp with time zone NULL,
                    "Data" text NOT NULL,
                    CONSTRAINT "%s" PRIMARY KEY ("Id"))""".formatted(name, id, key));
        database.run("CREATE UNIQUE INDEX \"IX_ServerSideSessions_Key\" ON " + name + " (\"Key\")");
        database.run("CREATE INDEX \"IX_ServerSideSessions_Expires\" ON " + name + " (\"Expires\")");
        database.run("INSERT INTO " + name + " (\"Key\", \"Scheme\", \"SubjectId\", \"Created\", \"Renewed\", \"Data\")"
                + " SELECT 'key-' || n, 'Cookies', 'subject-' || n, now(), now(), repeat('x', 200)"
                + " FROM generate_series(1, " + count + ") n");
    }

    String insert() throws SQLException {
        return database.ask(
                "INSERT INTO " + name + " (\"Key\", \"Scheme\", \"SubjectId\", \"Created\", \"Renewed\", \"Data\")"
                        + " VALUES (gen_random_uuid()::text, 'Cookies', 'new', now(), now(), 'x') RETURNING \"Id\"");
    }

    String idType() throws SQLException {
        return database.ask("SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = '" + name
                + "'::regclass AND attname = 'Id'");
    }

    String keyName() throws SQLException {
        return database.ask("SELECT conname FROM pg_constraint WHERE contype = 'p' AND conrelid = '" + name
                + "'::regclass AND pg_get_constraintdef(oid) = 'PRIMARY KEY (\"Id\")'");
    }

    String sequenceType() throws SQLException {
        return database.ask("SELECT seqtypid::regtype FROM pg_sequence WHERE seqrelid = pg_get_serial_sequence('" + name
                + "', 'Id')::regclass");
    }

    /** Changes whenever the rows are written anew. */
    String storage() throws SQLException {
        return database.ask("SELECT pg_relation_filenode('" + name + "')");
    }

    /** All rows with their numbers, in one value. */
    String rows() throws SQLException {
        return database.ask("SELECT count(*) || ' ' || sum(hashtextextended(\"Id\" || \"Key\" || \"Data\", 0)) FROM "
                + name + " WHERE \"SubjectId\" <> 'new'");
    }

    void areWide(String key, String rowsBefore) throws SQLException {
        assertEquals("bigint", idType());
        assertEquals(key, keyName());
        assertEquals("bigint", sequenceType());
        assertEquals(rowsBefore, rows());
    }
}
