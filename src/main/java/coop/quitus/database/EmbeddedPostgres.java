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
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// PostgreSQL itself, started beside the application on a directory that lasts.
///
/// Durable (`fsync` on, checksums), on the loopback interface only, with passwords made at random.
/// It stops when the application stops, however that happens: kill -9 of the application included.
public final class EmbeddedPostgres implements AutoCloseable {

    /// The superuser of the embedded server.
    public static final String ADMIN = "quitus_admin";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 20;
    private static final List<String> ROLES =
            List.of(ADMIN, Roles.OWNER, Roles.APPLICATION, Roles.READER);

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
    /// @param settings more of the server's own, `fsync=off` for tests
    /// @throws CannotStart when another Quitus runs on that directory
    public static EmbeddedPostgres start(DataDirectory directory, String... settings) {
        try {
            FileChannel lock =
                    lock(directory)
                            .orElseThrow(() ->
                                    new CannotStart(
                                            "Un autre Quitus est déjà ouvert sur le dossier "
                                                    + directory.path()
                                                    + ". Fermez-le d'abord, ou donnez un autre dossier avec --data."));
            return started(directory, lock, List.of(settings));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Joins the one that already runs there, or starts it: what a tool does beside a server.
    public static EmbeddedPostgres startOrJoin(DataDirectory directory) {
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                Optional<FileChannel> lock = lock(directory);
                if (lock.isPresent()) {
                    return started(directory, lock.get(), List.of());
                }
                Optional<EmbeddedPostgres> running = running(directory);
                if (running.isPresent()) {
                    return running.get();
                }
                PostgresProcess.pause();
            }
            throw new CannotStart(
                    "Un Quitus est ouvert sur le dossier "
                            + directory.path()
                            + " mais sa base ne répond pas. Attendez qu'il ait fini de démarrer.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<FileChannel> lock(DataDirectory directory) throws IOException {
        Files.createDirectories(directory.path());
        Path file = directory.path().resolve("quitus.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                ServerUser.handOver(file);
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException sameProcess) {
            // Another server of this very process holds it.
        }
        channel.close();
        return Optional.empty();
    }

    private static EmbeddedPostgres started(
            DataDirectory directory, FileChannel lock, List<String> settings) throws IOException {
        try {
            Path programs = Binaries.unpackedFor(directory);
            Secrets secrets = Secrets.keptIn(directory.secrets());
            ROLES.forEach(secrets::of);
            open(directory.path());
            var user = ServerUser.forPlaces(directory.postgres(), directory.path(), programs);
            if (!Files.exists(directory.postgres().resolve("PG_VERSION"))) {
                initialise(programs, directory, user, secrets);
            }
            PostgresProcess.endLeftover(directory.postgres());
            for (int tried = 1; ; tried++) {
                int port = freePort();
                var process = PostgresProcess.start(programs, directory, user, port, settings);
                if (awaitAnswer(port, secrets.of(ADMIN), process, tried == TRIES)) {
                    return new EmbeddedPostgres(port, secrets, process, lock);
                }
            }
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /// The server's user passes through the directory; what is inside has rights of its own.
    private static void open(Path directory) throws IOException {
        if (ServerUser.weAreRoot()) {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(directory);
            if (rights.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(directory, rights);
            }
        }
    }

    /// Secrets are read again each time: whoever starts the server may be about to make them.
    private static Optional<EmbeddedPostgres> running(DataDirectory directory) throws IOException {
        Secrets secrets = Secrets.keptIn(directory.secrets());
        Optional<Integer> port =
                PostmasterFile.of(directory.postgres()).flatMap(PostmasterFile::port);
        return port.isPresent() && secrets.know(ROLES) && answers(port.get(), secrets.of(ADMIN))
                ? Optional.of(new EmbeddedPostgres(port.get(), secrets, null, null))
                : Optional.empty();
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
        Path password =
                Files.createTempFile(
                        directory.path(),
                        "unfinished",
                        ".pw",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
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

    /// False when it ended at once for a reason that passes: a port just taken, children of a
    /// killed server that have not noticed yet.
    private static boolean awaitAnswer(
            int port, String password, PostgresProcess process, boolean last) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(port, password)) {
            if (!process.isAlive()) {
                String words = process.lastWords();
                if (!last && words.matches("(?s).*(shared memory block|could not bind).*")) {
                    return false;
                }
                throw new CannotStart("PostgreSQL n'a pas démarré : " + words);
            }
            if (System.nanoTime() > end) {
                process.stop();
                throw new CannotStart(
                        "PostgreSQL ne répond pas après une minute : " + process.lastWords());
            }
            PostgresProcess.pause();
        }
        process.answered();
        return true;
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
