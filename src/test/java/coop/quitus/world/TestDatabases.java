package coop.quitus.world;

import coop.quitus.database.DataDirectory;
import coop.quitus.database.EmbeddedPostgres;
import coop.quitus.database.Migrations;
import coop.quitus.database.Roles;
import coop.quitus.database.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// PostgreSQL, started once for all the tests of a JVM; each context works on a clone of one
/// migrated template.
public final class TestDatabases {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = start();
    private static final Server TEMPLATE = template();

    private TestDatabases() {}

    private static EmbeddedPostgres start() {
        try {
            Path directory =
                    Files.createTempDirectory(
                            "quitus-tests",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwxr-xr-x")));
            EmbeddedPostgres postgres = EmbeddedPostgres.start(new DataDirectory(directory));
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            return postgres;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Server template() {
        Server server = Roles.on(POSTGRES, "template_of_tests");
        Migrations.run(server);
        return server;
    }

    /// A fresh database, migrated, nobody's yet.
    public static Server fresh() {
        return database("TEMPLATE template_of_tests");
    }

    /// A database that nothing was ever done to.
    public static Server empty() {
        return database("");
    }

    private static synchronized Server database(String like) {
        String name = "test_" + NUMBER.incrementAndGet();
        try (Connection admin =
                        DriverManager.getConnection(
                                POSTGRES.url("postgres"),
                                EmbeddedPostgres.ADMIN,
                                POSTGRES.adminPassword());
                var sql = admin.createStatement()) {
            sql.execute("CREATE DATABASE " + name + " " + like + " OWNER " + Roles.OWNER);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new Server(
                POSTGRES.url(name), TEMPLATE.owner(), TEMPLATE.application(), TEMPLATE.reader());
    }

    /// A session of the owner: what an operator could do to the books with SQL.
    public static Connection asOwner(Server server) throws SQLException {
        return DriverManager.getConnection(
                server.url(), server.owner().role(), server.owner().password());
    }
}
