package coop.quitus.document.internal;

import coop.quitus.database.DataDirectory;
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
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Vouchers in a folder: `vouchers/ab/cd/abcd…`. A file appears whole or not at all, and is on the
/// disk before anyone is told that it is kept.
@Component
final class FolderStore implements VoucherStore {

    private final Path root;

    FolderStore(DataDirectory data) {
        this.root = data.vouchers();
    }

    @Override
    public void keep(String hash, byte[] content) {
        Path place = placeOf(hash);
        if (Files.exists(place)) {
            return;
        }
        try {
            Path folder = Files.createDirectories(place.resolveSibling(""));
            Path draft = folder.resolve("." + hash + "." + UUID.randomUUID());
            write(draft, content);
            try {
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException plainDisk) {
                Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
            }
            rememberNames(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep a voucher", failure);
        }
    }

    private static void write(Path draft, byte[] content) throws IOException {
        try (FileChannel file =
                FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
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
            throw new UncheckedIOException("cannot read a voucher", failure);
        }
    }

    private Path placeOf(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a hash");
        }
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }
}
