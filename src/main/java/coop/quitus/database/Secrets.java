package coop.quitus.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/// Passwords of the database's roles, and what else this house keeps to itself: made at random,
/// kept in one file that only its owner reads.
final class Secrets implements HouseSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets keptIn(Path file) throws IOException {
        var secrets = new Secrets(file);
        secrets.read();
        return secrets;
    }

    private void read() throws IOException {
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            }
        }
    }

    /// Whether all these were made already: by whoever started the server.
    boolean know(Iterable<String> roles) {
        for (String role : roles) {
            if (known.getProperty(role) == null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public synchronized String of(String name) {
        String secret = known.getProperty(name);
        return secret == null ? madeByOneOnly(name) : secret;
    }

    /// Two processes that start at once on the same file make one secret: the second finds it.
    private String madeByOneOnly(String name) {
        // The lock of a file keeps other processes out, and knows nothing of threads.
        synchronized (Secrets.class) {
            try (FileChannel door = door();
                    FileLock _ = door.lock()) {
                read();
                String found = known.getProperty(name);
                return found == null ? made(name) : found;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private FileChannel door() throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        return FileChannel.open(
                folder.resolve("." + file.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private String made(String name) throws IOException {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        known.setProperty(name, secret);
        keep();
        return secret;
    }

    private void keep() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(
                fresh,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var text = new StringWriter();
        known.store(
                text, "What this house keeps to itself. Whoever reads this file reads the books.");
        Files.writeString(fresh, text.toString());
        ServerUser.handOver(fresh);
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
