package coop.quitus.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Files of any size that the house makes itself (a bundle, an export), each kept under its
/// SHA-256: never changed, never replaced, streamed in and out. Whoever keeps one says whose it is.
public interface BigFiles {

    /// Keeps the bytes for good before it returns; the same bytes twice are kept once.
    ///
    /// @return their SHA-256, in lower-case hexadecimal
    String keep(InputStream bytes) throws IOException;

    /// The bytes, to be closed by the reader; empty when nothing of that hash is kept.
    Optional<InputStream> open(String hash);
}
