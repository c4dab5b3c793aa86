package dev.hob.engines;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One connection to an engine: runs statements and scripts, and asks for single values. */
record Database(Connection connection) implements AutoCloseable {

    void run(String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** Runs a script as an engine's own client does: each statement by itself. */
    void runScript(String script) throws SQLException {
        for (String statement : statements(script)) {
            run(statement);
        }
    }

    /** The first column of the first row as text. */
    String ask(String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            if (!rows.next()) {
                throw new SQLException("no row: " + query);
            }
            return rows.getString(1);
        }
    }

    /** How the engine refuses {@code statement}. */
    SQLException refused(String statement) {
        return assertThrows(SQLException.class, () -> run(statement), statement);
    }

    /** The statements of a script: they end with a semicolon at the end of a line, outside of a body in {@code $$}. */
    static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        boolean inBody = false;
        for (String line : script.lines().filter(l -> !l.startsWith("--")).toList()) {
            statement.append(line).append('\n');
            inBody ^= (line.split("\\$\\$", -1).length - 1) % 2 == 1;
            if (!inBody && line.endsWith(";")) {
                statements.add(statement.toString().strip());
                statement.setLength(0);
            }
        }
        return statements;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
