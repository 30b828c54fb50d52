package coop.quitus.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/// Passwords of the database's roles: made at random, kept in one file that only its owner reads.
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets keptIn(Path file) throws IOException {
        var secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.known.load(reader);
            }
        }
        return secrets;
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

    /// The password of a role; made and kept the first time it is asked for.
    synchronized String of(String role) {
        String password = known.getProperty(role);
        if (password == null) {
            byte[] random = new byte[24];
            RANDOM.nextBytes(random);
            password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            known.setProperty(role, password);
            keep();
        }
        return password;
    }

    private void keep() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(
                    fresh,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            var text = new StringWriter();
            known.store(
                    text,
                    "Passwords of the database's roles. Whoever reads this file reads the books.");
            Files.writeString(fresh, text.toString());
            ServerUser.handOver(fresh);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
