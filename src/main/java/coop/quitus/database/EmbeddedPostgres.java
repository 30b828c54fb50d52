package coop.quitus.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// PostgreSQL itself, started beside the application on a directory that lasts.
///
/// Durable (`fsync` on, checksums), on the loopback interface only, with passwords made at random.
/// It stops when the application stops, however that happens: kill -9 of the application included.
public final class EmbeddedPostgres implements AutoCloseable {

    /// The superuser of the embedded server.
    public static final String ADMIN = "quitus_admin";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final Secrets secrets;
    private final @Nullable PostgresProcess process;
    private final @Nullable FileChannel lock;

    private EmbeddedPostgres(
            int port,
            Secrets secrets,
            @Nullable PostgresProcess process,
            @Nullable FileChannel lock) {
        this.port = port;
        this.secrets = secrets;
        this.process = process;
        this.lock = lock;
    }

    /// Starts it on a directory that nobody else uses.
    ///
    /// @throws CannotStart when another Quitus runs on that directory
    public static EmbeddedPostgres start(DataDirectory directory) {
        try {
            FileChannel lock =
                    lock(directory)
                            .orElseThrow(() ->
                                    new CannotStart(
                                            "Un autre Quitus est déjà ouvert sur le dossier "
                                                    + directory.path()
                                                    + ". Fermez-le d'abord, ou donnez un autre dossier avec --data."));
            return started(directory, lock);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Joins the one that already runs there, or starts it: what a tool does beside a server.
    public static EmbeddedPostgres startOrJoin(DataDirectory directory) {
        try {
            Optional<FileChannel> lock = lock(directory);
            return lock.isPresent() ? started(directory, lock.get()) : joined(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<FileChannel> lock(DataDirectory directory) throws IOException {
        Files.createDirectories(directory.path());
        FileChannel channel =
                FileChannel.open(
                        directory.path().resolve("quitus.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException sameProcess) {
            // Another server of this very process holds it.
        }
        channel.close();
        return Optional.empty();
    }

    private static EmbeddedPostgres started(DataDirectory directory, FileChannel lock)
            throws IOException {
        try {
            Path programs = Binaries.unpackedUnder(directory.path().resolve("programs"));
            Secrets secrets = Secrets.keptIn(directory.secrets());
            ServerUser user = ServerUser.forThisProcess();
            user.canReach(directory.path());
            if (!Files.exists(directory.postgres().resolve("PG_VERSION"))) {
                initialise(programs, directory, user, secrets);
            }
            PostgresProcess.endLeftover(directory.postgres());
            int port = freePort();
            PostgresProcess process =
                    PostgresProcess.start(programs, directory.postgres(), user, port);
            awaitAnswer(port, secrets.of(ADMIN), process);
            return new EmbeddedPostgres(port, secrets, process, lock);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static EmbeddedPostgres joined(DataDirectory directory) throws IOException {
        Secrets secrets = Secrets.keptIn(directory.secrets());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<Integer> port = PostgresProcess.portOf(directory.postgres());
            if (port.isPresent() && answers(port.get(), secrets.of(ADMIN))) {
                return new EmbeddedPostgres(port.get(), secrets, null, null);
            }
            PostgresProcess.pause();
        }
        throw new CannotStart(
                "Un Quitus est ouvert sur le dossier "
                        + directory.path()
                        + " mais sa base ne répond pas. Attendez qu'il ait fini de démarrer.");
    }

    private static void initialise(
            Path programs, DataDirectory directory, ServerUser user, Secrets secrets)
            throws IOException {
        Path unfinished = directory.path().resolve("postgres-unfinished");
        if (Files.exists(unfinished)) {
            Binaries.delete(unfinished);
        }
        Files.createDirectory(
                unfinished,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        user.own(unfinished);
        Path password = Files.createTempFile("quitus", ".pw");
        try {
            Files.writeString(password, secrets.of(ADMIN));
            user.own(password);
            PostgresProcess.run(
                    user.as(
                            List.of(
                                    programs.resolve("bin/initdb").toString(),
                                    "--pgdata=" + unfinished,
                                    "--username=" + ADMIN,
                                    "--pwfile=" + password,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8",
                                    "--locale=C",
                                    "--data-checksums",
                                    "--no-instructions")));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(unfinished, directory.postgres());
    }

    private static void awaitAnswer(int port, String password, PostgresProcess process) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(port, password)) {
            if (!process.isAlive()) {
                throw new CannotStart("PostgreSQL n'a pas démarré : " + process.lastWords());
            }
            if (System.nanoTime() > end) {
                process.stop();
                throw new CannotStart(
                        "PostgreSQL ne répond pas après une minute : " + process.lastWords());
            }
            PostgresProcess.pause();
        }
    }

    private static boolean answers(int port, String password) {
        try (Connection connection =
                DriverManager.getConnection(url(port, "postgres"), ADMIN, password)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    /// The address of one of its databases.
    public String url(String database) {
        return url(port, database);
    }

    /// The password of its superuser.
    public String adminPassword() {
        return secrets.of(ADMIN);
    }

    /// The process that is the server; empty when it was joined.
    public Optional<ProcessHandle> process() {
        return process == null ? Optional.empty() : Optional.of(process.handle());
    }

    Secrets secrets() {
        return secrets;
    }

    /// Stops the server if it was started here; one that was joined goes on.
    @Override
    public void close() {
        if (process != null) {
            process.stop();
        }
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
