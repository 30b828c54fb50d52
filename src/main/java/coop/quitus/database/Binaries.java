package coop.quitus.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// The server's programs, unpacked once from the jar and known by their SHA-256.
final class Binaries {

    private Binaries() {}

    /// Unpacked where every Quitus of this machine finds them, or else in the data directory:
    /// `QUITUS_CACHE`, the system's cache for root, the user's (`~/.cache`) for others.
    static Path unpackedFor(DataDirectory directory) throws IOException {
        Path shared = sharedCache();
        if (shared != null) {
            try {
                return unpackedUnder(shared);
            } catch (FileSystemException closed) {
                // A home that does not exist, a disk that may not be written: the data directory
                // can.
            }
        }
        return unpackedUnder(directory.path().resolve("programs"));
    }

    private static @Nullable Path sharedCache() throws IOException {
        String said = System.getenv().getOrDefault("QUITUS_CACHE", "");
        if (!said.isBlank()) {
            return Path.of(said).toAbsolutePath();
        }
        if (ServerUser.weAreRoot()) {
            return Path.of("/var/cache/quitus");
        }
        String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        String home = System.getenv().getOrDefault("HOME", "");
        if (cache.startsWith("/")) {
            return Path.of(cache, "quitus");
        }
        return home.startsWith("/") ? Path.of(home, ".cache", "quitus") : null;
    }

    /// The folder that holds `bin/postgres` and `bin/initdb`; unpacked into `into` when it is not
    /// there yet.
    static Path unpackedUnder(Path into) throws IOException {
        String resource = "/postgres-linux-" + architecture() + ".txz";
        Path folder = into.resolve("postgresql-" + fingerprint(resource));
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(into);
        Path unfinished = Files.createTempDirectory(into, "unpacking-");
        try (InputStream packed = open(resource)) {
            unpack(packed, unfinished);
        }
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException alreadyThere) {
            if (!Files.isDirectory(folder)) {
                throw alreadyThere;
            }
            delete(unfinished);
        }
        return folder;
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default ->
                    throw new CannotStart(
                            "PostgreSQL n'est pas fourni pour ce processeur ("
                                    + System.getProperty("os.arch")
                                    + "). Donnez une base sur un serveur : QUITUS_DB_URL.");
        };
    }

    private static InputStream open(String resource) {
        InputStream packed = Binaries.class.getResourceAsStream(resource);
        if (packed == null) {
            throw new IllegalStateException("not in the jar: " + resource);
        }
        return new BufferedInputStream(packed, 1 << 16);
    }

    private static String fingerprint(String resource) throws IOException {
        try (var digested =
                new DigestInputStream(open(resource), MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void unpack(InputStream packed, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    boolean runs = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target,
                            PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
