package coop.quitus.document.internal;

import java.io.InputStream;
import java.util.Optional;

/// Where the bytes of vouchers lie, each under its hash: a folder, or one day a store that speaks
/// S3. Nothing is ever replaced or taken away.
interface VoucherStore {

    /// Keeps the bytes for good before it returns; keeping the same again changes nothing.
    void keep(String hash, byte[] content);

    Optional<InputStream> open(String hash);
}
