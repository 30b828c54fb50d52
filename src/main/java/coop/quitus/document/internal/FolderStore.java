package coop.quitus.document.internal;

import coop.quitus.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/// Files in a folder: `ab/cd/abcd…`. A file appears whole or not at all, and is on the disk before
/// anyone is told that it is kept.
final class FolderStore implements FileStore {

    private static final int AT_ONCE = 1 << 16;

    private final Path root;

    FolderStore(Path root) {
        this.root = root;
    }

    @Override
    public void keep(String hash, byte[] content) {
        if (Files.exists(placeOf(hash))) {
            return;
        }
        try {
            Path draft = draft();
            try (FileChannel file = fresh(draft)) {
                write(file, ByteBuffer.wrap(content));
                file.force(true);
            }
            place(draft, hash);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep a file", failure);
        }
    }

    @Override
    public String keep(InputStream bytes) throws IOException {
        Path draft = draft();
        try {
            MessageDigest digest = Sha256.begun();
            try (FileChannel file = fresh(draft)) {
                byte[] some = new byte[AT_ONCE];
                for (int count = bytes.read(some); count >= 0; count = bytes.read(some)) {
                    digest.update(some, 0, count);
                    write(file, ByteBuffer.wrap(some, 0, count));
                }
                file.force(true);
            }
            String hash = Sha256.ended(digest);
            place(draft, hash);
            return hash;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Path draft() throws IOException {
        return Files.createDirectories(root).resolve("." + UUID.randomUUID());
    }

    private static FileChannel fresh(Path draft) throws IOException {
        return FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /// A draft that is on the disk takes its name.
    private void place(Path draft, String hash) throws IOException {
        Path place = placeOf(hash);
        Path folder = Files.createDirectories(place.resolveSibling(""));
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plainDisk) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
        rememberNames(folder);
    }

    /// A name is safe only when its folder is on the disk too; some systems do not let a folder be
    /// opened, and write it by themselves.
    private static void rememberNames(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException systemWritesItItself) {
            return;
        }
    }

    @Override
    public Optional<InputStream> open(String hash) {
        try {
            return Optional.of(Files.newInputStream(placeOf(hash)));
        } catch (NoSuchFileException lost) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read a file", failure);
        }
    }

    private Path placeOf(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a hash");
        }
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }
}
