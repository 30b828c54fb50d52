package coop.quitus.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/// The three roles of the database, made when they are missing: who owns, who posts, who reads.
public final class Roles {

    public static final String OWNER = "quitus_owner";
    public static final String APPLICATION = "quitus_app";
    public static final String READER = "quitus_reader";

    private static final int OLDEST = 15;

    /// Duplicate object, duplicate database, duplicate key of the catalog.
    private static final Set<String> ALREADY_THERE = Set.of("42710", "42P04", "23505");

    private Roles() {}

    /// On the embedded server: the roles, and a database that belongs to the owner.
    public static Server on(EmbeddedPostgres postgres, String database) {
        var owner = new Server.Login(OWNER, postgres.secrets().of(OWNER));
        var server =
                new Server(
                        postgres.url(database),
                        owner,
                        new Server.Login(APPLICATION, postgres.secrets().of(APPLICATION)),
                        new Server.Login(READER, postgres.secrets().of(READER)));
        try (Connection admin =
                        DriverManager.getConnection(
                                postgres.url("postgres"),
                                EmbeddedPostgres.ADMIN,
                                postgres.adminPassword());
                Statement sql = admin.createStatement()) {
            for (Server.Login login :
                    List.of(server.owner(), server.application(), server.reader())) {
                makeIfMissing(sql, login);
            }
            if (!exists(sql, "SELECT FROM pg_database WHERE datname = '" + database + "'")) {
                unlessDoneMeanwhile(sql, "CREATE DATABASE " + database + " OWNER " + OWNER);
                sql.execute("REVOKE ALL ON DATABASE " + database + " FROM public");
                sql.execute(
                        "GRANT CONNECT ON DATABASE "
                                + database
                                + " TO "
                                + APPLICATION
                                + ", "
                                + READER);
            }
            return server;
        } catch (SQLException failure) {
            throw new CannotStart(
                    "La base embarquée refuse de préparer ses rôles : " + failure.getMessage(),
                    failure);
        }
    }

    /// On a server of one's own: the given user owns; the two others are made when they are
    /// missing.
    static Server onServer(String url, Server.Login owner, HouseSecrets secrets) {
        var server =
                new Server(
                        url,
                        owner,
                        new Server.Login(APPLICATION, secrets.of(APPLICATION)),
                        new Server.Login(READER, secrets.of(READER)));
        try (Connection admin = DriverManager.getConnection(url, owner.role(), owner.password());
                Statement sql = admin.createStatement()) {
            if (admin.getMetaData().getDatabaseMajorVersion() < OLDEST) {
                throw new CannotStart(
                        "Quitus demande PostgreSQL 15 ou plus récent ; ce serveur est en version "
                                + admin.getMetaData().getDatabaseProductVersion()
                                + ".");
            }
            for (Server.Login login : List.of(server.application(), server.reader())) {
                makeIfMissing(sql, login);
                if (!signsIn(url, login)) {
                    giveNewPassword(sql, login);
                }
            }
            return server;
        } catch (SQLException failure) {
            throw new CannotStart(
                    "La base "
                            + url
                            + " ne s'ouvre pas pour « "
                            + owner.role()
                            + " » : "
                            + failure.getMessage()
                            + " Vérifiez QUITUS_DB_URL, QUITUS_DB_USER et QUITUS_DB_PASSWORD.",
                    failure);
        }
    }

    /// The role was made by a Quitus on another data directory. Its password may change only while
    /// nobody works with it.
    private static void giveNewPassword(Statement sql, Server.Login login) throws SQLException {
        if (exists(sql, "SELECT FROM pg_stat_activity WHERE usename = '" + login.role() + "'")) {
            throw new CannotStart(
                    "Un autre Quitus travaille sur ce serveur avec le rôle "
                            + login.role()
                            + ". Donnez-lui les mêmes secrets : le même dossier --data, une copie de son"
                            + " secrets.properties, ou QUITUS_SECRETS qui nomme ce fichier.");
        }
        sql.execute("ALTER ROLE " + login.role() + " PASSWORD '" + login.password() + "'");
    }

    private static void makeIfMissing(Statement sql, Server.Login login) throws SQLException {
        if (!exists(sql, "SELECT FROM pg_roles WHERE rolname = '" + login.role() + "'")) {
            // The password is ours: base64url, without a quote.
            unlessDoneMeanwhile(
                    sql,
                    "CREATE ROLE "
                            + login.role()
                            + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '"
                            + login.password()
                            + "'");
        }
    }

    /// Two processes may prepare the same server at once: the second finds it done.
    private static void unlessDoneMeanwhile(Statement sql, String order) throws SQLException {
        try {
            sql.execute(order);
        } catch (SQLException failure) {
            if (!ALREADY_THERE.contains(failure.getSQLState())) {
                throw failure;
            }
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private static boolean signsIn(String url, Server.Login login) {
        try (Connection connection =
                DriverManager.getConnection(url, login.role(), login.password())) {
            return connection.isValid(5);
        } catch (SQLException refused) {
            return false;
        }
    }
}
