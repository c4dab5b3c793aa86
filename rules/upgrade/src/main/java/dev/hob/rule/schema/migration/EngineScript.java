package dev.hob.rule.schema.migration;

import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.TableName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * SQL that changes a key column on one engine, as rules advise it: a resource that names the schema, table, column and key by places.
 * The tests of the engines run the same resources.
 */
public final class EngineScript {

    /** What opens and closes an identifier. MySQL's tables have no schema, Entity Framework's providers allow none. */
    private static final Map<DatabaseProvider, String> QUOTES = Map.of(
            DatabaseProvider.SQL_SERVER, "[]",
            DatabaseProvider.POSTGRESQL, "\"\"",
            DatabaseProvider.ORACLE, "\"\"");

    private final DatabaseProvider engine;
    private final String text;

    private EngineScript(DatabaseProvider engine, String text) {
        this.engine = engine;
        this.text = text;
    }

    /**
     * The script {@code name}, such as {@code widen}, for {@code engine}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static EngineScript of(DatabaseProvider engine, String name) {
        String resource = "sql/" + engine.name().toLowerCase(Locale.ROOT) + '/' + name + ".sql";
        try (InputStream in = EngineScript.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no script " + resource);
            }
            return new EngineScript(engine, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its text for {@code column} of {@code table}, whose primary key's constraint is called {@code key}. */
    public String text(TableName table, String column, String key) {
        return text.replace("{schema}", prefix(table.schema()))
                .replace("{table}", table.name())
                .replace("{column}", column)
                .replace("{key}", key);
    }

    private String prefix(String schema) {
        String quotes = QUOTES.get(engine);
        return schema.isEmpty() || quotes == null ? "" : quotes.charAt(0) + schema + quotes.charAt(1) + '.';
    }
}
