package dev.hob.engines;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/** A PostgreSQL server for one test class, its data in a temporary folder that goes with it. */
final class PostgreSql implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final TemporaryFolder folder;

    private PostgreSql(EmbeddedPostgres server, TemporaryFolder folder) {
        this.server = server;
        this.folder = folder;
    }

    static PostgreSql start() throws IOException {
        Binaries.require("PostgreSQL", "postgres-" + system() + "-" + processor() + ".txz");
        TemporaryFolder folder = TemporaryFolder.create();
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(3))
                    .setDataDirectory(folder.path().resolve("data"))
                    .start();
            return new PostgreSql(server, folder);
        } catch (IOException e) {
            folder.close();
            throw e;
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
    }

    /** As the binaries are named. */
    private static String processor() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    Database connect() throws SQLException {
        return new Database(server.getPostgresDatabase().getConnection());
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
