package coop.quitus.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

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
    /// @param user empty when the URL names it (`?user=…&password=…`)
    public static Servers remote(
            String url, String user, String password, DataDirectory directory) {
        try {
            Secrets secrets = Secrets.keptIn(directory.secrets());
            return new Servers(
                    Roles.onServer(url, new Server.Login(user, password), secrets), null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
