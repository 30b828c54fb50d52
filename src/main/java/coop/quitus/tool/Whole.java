package coop.quitus.tool;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that appears only once it is whole.
final class Whole extends FilterOutputStream {

    private final Path unfinished;
    private final Path file;

    private Whole(OutputStream out, Path unfinished, Path file) {
        super(out);
        this.unfinished = unfinished;
        this.file = file;
    }

    static OutputStream file(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        return new Whole(Files.newOutputStream(unfinished), unfinished, file);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        super.close();
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
