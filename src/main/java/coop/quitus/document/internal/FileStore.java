package coop.quitus.document.internal;

import coop.quitus.document.BigFiles;

/// Where bytes lie, each file under its hash: a folder, or a store that speaks S3. Nothing is ever
/// replaced or taken away.
interface FileStore extends BigFiles {

    /// Keeps the bytes for good before it returns; keeping the same again changes nothing.
    void keep(String hash, byte[] content);
}
