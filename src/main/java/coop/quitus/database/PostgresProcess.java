package coop.quitus.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The server's process, and the thread it hangs on.
///
/// The kernel tells the server of its parent's death by the *thread* that started it: so that
/// thread is parked for as long as the server lives.
final class PostgresProcess {

    private static final int WORDS_KEPT = 20;
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

    private final Process process;
    private final CountDownLatch parked = new CountDownLatch(1);
    private final Deque<String> words = new ArrayDeque<>();

    private PostgresProcess(Process process) {
        this.process = process;
    }

    static PostgresProcess start(Path programs, Path cluster, ServerUser user, int port) {
        var command =
                new java.util.ArrayList<>(
                        List.of(
                                programs.resolve("bin/postgres").toString(),
                                "-D",
                                cluster.toString(),
                                "-p",
                                Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        var started = new CompletableFuture<PostgresProcess>();
        Thread.ofPlatform()
                .daemon()
                .name("postgres")
                .start(() -> {
                    try {
                        var server =
                                new PostgresProcess(
                                        new ProcessBuilder(user.as(command))
                                                .redirectErrorStream(true)
                                                .directory(cluster.toFile())
                                                .start());
                        Thread.ofPlatform().daemon().name("postgres-words").start(server::listen);
                        started.complete(server);
                        server.parked.await();
                    } catch (IOException | RuntimeException failure) {
                        started.completeExceptionally(failure);
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                });
        return started.join();
    }

    private void listen() {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (words) {
                    words.addLast(line);
                    if (words.size() > WORDS_KEPT) {
                        words.removeFirst();
                    }
                }
            }
        } catch (IOException closed) {
            // The server is gone; its last words are kept.
        }
    }

    String lastWords() {
        synchronized (words) {
            return String.join("\n", words);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /// Asks for a fast, clean stop, and waits for it.
    void stop() {
        try {
            interrupt(process.toHandle());
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            parked.countDown();
        }
    }

    /// SIGINT is PostgreSQL's fast shutdown; the JVM only knows SIGTERM, which waits for every
    /// client.
    private static void interrupt(ProcessHandle server) {
        try {
            run(List.of("/bin/kill", "-INT", Long.toString(server.pid())));
        } catch (IOException | UncheckedIOException failure) {
            server.destroy();
        }
    }

    /// Ends a server left over by a Quitus that was killed; called with the directory's lock in
    /// hand.
    static void endLeftover(Path cluster) throws IOException {
        Optional<ProcessHandle> leftover =
                pidOf(cluster)
                        .flatMap(ProcessHandle::of)
                        .filter(server ->
                                server.info()
                                        .command()
                                        .map(command -> command.endsWith("/postgres"))
                                        .orElse(true));
        if (leftover.isPresent()) {
            interrupt(leftover.get());
            leftover.get()
                    .onExit()
                    .orTimeout(30, TimeUnit.SECONDS)
                    .exceptionally(late -> {
                        leftover.get().destroyForcibly();
                        return leftover.get();
                    })
                    .join();
        }
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    private static Optional<Long> pidOf(Path cluster) throws IOException {
        return line(cluster, 0).map(Long::valueOf);
    }

    /// The port written by the server that runs on that directory.
    static Optional<Integer> portOf(Path cluster) throws IOException {
        return line(cluster, 3).map(Integer::valueOf);
    }

    private static Optional<String> line(Path cluster, int number) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() > number && lines.get(number).strip().matches("\\d+")
                ? Optional.of(lines.get(number).strip())
                : Optional.empty();
    }

    static void run(List<String> command) throws IOException {
        Process ran = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(ran.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (ran.waitFor() != 0) {
                throw new CannotStart(
                        "La commande " + command.getFirst() + " a échoué : " + said.strip());
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
