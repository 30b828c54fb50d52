package coop.quitus.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server's process, and the thread it hangs on.
///
/// The kernel tells the server of its parent's death by the *thread* that started it: so that
/// thread waits for as long as the server lives. Should the server alone be killed, it is started
/// again.
final class PostgresProcess {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresProcess.class);
    private static final int LOG_KEPT = 10 << 20;
    private static final int WORDS_KEPT = 2_000;
    private static final int TRIES = 60;
    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "max_connections=60",
                    "shared_buffers=128MB",
                    "max_wal_size=1GB",
                    "ssl=off",
                    "log_timezone=Europe/Paris",
                    "timezone=Europe/Paris",
                    "lc_messages=C",
                    "jit=off");

    private final List<String> command;
    private final Path cluster;
    private final Path log;
    private volatile Process process;
    private volatile boolean wanted;
    private volatile boolean answered;

    private PostgresProcess(List<String> command, Path cluster, Path log) throws IOException {
        this.command = command;
        this.cluster = cluster;
        this.log = log;
        this.process = begin();
    }

    static PostgresProcess start(
            Path programs, DataDirectory directory, ServerUser user, int port, List<String> more)
            throws IOException {
        var command = new ArrayList<String>();
        command.addAll(List.of(programs.resolve("bin/postgres").toString(), "-D"));
        command.addAll(List.of(directory.postgres().toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        more.forEach(setting -> command.addAll(List.of("-c", setting)));
        Path log = directory.path().resolve("postgres.log");
        if (Files.exists(log) && Files.size(log) > LOG_KEPT) {
            Files.delete(log);
        }
        var started = new CompletableFuture<PostgresProcess>();
        Thread.ofPlatform()
                .daemon()
                .name("postgres")
                .start(() -> {
                    try {
                        var server =
                                new PostgresProcess(user.as(command), directory.postgres(), log);
                        started.complete(server);
                        server.keepUp();
                    } catch (IOException | RuntimeException failure) {
                        started.completeExceptionally(failure);
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                });
        return started.join();
    }

    private Process begin() throws IOException {
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        bare(builder.environment());
        return builder.start();
    }

    /// No `PG…` variable of the caller's session speaks to our server.
    private static void bare(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
    }

    /// Waits for the server's end; starts it again when nobody asked for it. A server that was
    /// killed leaves children who need a moment to notice.
    private void keepUp() throws InterruptedException {
        process.waitFor();
        for (int tried = 0; wanted && answered && tried < TRIES; tried++) {
            LOG.warn("PostgreSQL s'est arrêté sans qu'on le lui demande ; il est relancé.");
            try {
                process = begin();
                long began = System.nanoTime();
                process.waitFor();
                if (TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) > TRIES) {
                    tried = 0;
                }
            } catch (IOException failure) {
                LOG.error("PostgreSQL ne se relance pas", failure);
            }
            Thread.sleep(250);
        }
    }

    /// It answered once: from now on its death is an accident.
    void answered() {
        wanted = true;
        answered = true;
    }

    String lastWords() {
        try {
            String words = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            return words.substring(Math.max(0, words.length() - WORDS_KEPT));
        } catch (IOException unreadable) {
            return "(" + log + ")";
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /// Asks for a clean stop and waits for it. Whoever joined the server has a moment to finish;
    /// then it is a fast stop, clean as well.
    void stop() {
        wanted = false;
        try {
            process.destroy();
            if (process.waitFor(3, TimeUnit.SECONDS)) {
                return;
            }
            interrupt(process.toHandle());
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /// SIGINT is PostgreSQL's fast shutdown; the JVM only knows SIGTERM, which waits for every
    /// client. The shell's own `kill` is there even where no package brings the program.
    private static void interrupt(ProcessHandle server) {
        try {
            run(List.of("/bin/sh", "-c", "kill -INT " + server.pid()));
        } catch (IOException | CannotStart failure) {
            server.destroy();
        }
    }

    /// Ends a server left over by a Quitus that was killed; called with the directory's lock in
    /// hand.
    static void endLeftover(Path cluster) throws IOException {
        var file = PostmasterFile.of(cluster);
        if (file.isPresent() && file.get().server().isPresent()) {
            ProcessHandle leftover = file.get().server().get();
            interrupt(leftover);
            leftover.onExit()
                    .orTimeout(30, TimeUnit.SECONDS)
                    .exceptionally(late -> {
                        leftover.destroyForcibly();
                        return leftover;
                    })
                    .join();
        }
        Files.deleteIfExists(cluster.resolve(PostmasterFile.NAME));
    }

    static void run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        bare(builder.environment());
        Process ran = builder.start();
        String said = new String(ran.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (ran.waitFor() != 0) {
                throw new CannotStart(
                        "La commande " + String.join(" ", command) + " a échoué : " + said.strip());
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", hurried);
        }
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", hurried);
        }
    }
}
