package coop.quitus.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/// The server of this house for as long as it is open: embedded and stopped at the end, or someone
/// else's.
public final class Servers implements AutoCloseable {

    private static final String DATABASE = "quitus";

    private final Server server;
    private final @Nullable EmbeddedPostgres embedded;

    private Servers(Server server, @Nullable EmbeddedPostgres embedded) {
        this.server = server;
        this.embedded = embedded;
    }

    public static Servers embedded(EmbeddedPostgres postgres) {
        return new Servers(Roles.on(postgres, DATABASE), postgres);
    }

    /// A PostgreSQL elsewhere: the user owns the tables and may create roles.
    ///
    /// @param url JDBC; it may name the user (`?user=…&password=…`), who is then taken out of it:
    ///   the application must never sign in as the owner
    public static Servers remote(
            String url, String user, String password, DataDirectory directory) {
        Properties named = Driver.parseURL(url, null);
        if (named == null) {
            throw new CannotStart(
                    "L'adresse de la base doit s'écrire jdbc:postgresql://serveur:port/base ; reçu : "
                            + url.replaceFirst("(?i)(password=)[^&]*", "$1…"));
        }
        var owner =
                new Server.Login(
                        user.isBlank() ? named.getProperty("user", "") : user,
                        password.isBlank() ? named.getProperty("password", "") : password);
        if (owner.role().isBlank()) {
            throw new CannotStart(
                    "Il manque l'utilisateur propriétaire de la base : QUITUS_DB_USER et"
                            + " QUITUS_DB_PASSWORD.");
        }
        return new Servers(Roles.onServer(withoutUser(url), owner, secrets(directory)), null);
    }

    /// What the processes of this house know together.
    public static HouseSecrets secrets(DataDirectory directory) {
        try {
            Files.createDirectories(directory.path());
            return Secrets.keptIn(directory.secrets());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String withoutUser(String url) {
        int query = url.indexOf('?');
        if (query < 0) {
            return url;
        }
        String kept =
                Arrays.stream(url.substring(query + 1).split("&", -1))
                        .filter(word -> !word.startsWith("user=") && !word.startsWith("password="))
                        .collect(Collectors.joining("&"));
        return url.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
    }

    public Server server() {
        return server;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
