package coop.quitus.report;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// The whole of a cooperative in one file (ZIP), readable without Quitus: what a person reads (cash
/// books, financial reports), every row as JSON lines, every voucher, and the SHA-256 of each file.
/// Brought in elsewhere it gives the same books and the same chain.
public interface Archives {

    /// The largest archive that is read, unpacked, in bytes.
    long MOST_BYTES = 4L * 1024 * 1024 * 1024;

    /// Writes the archive. The same books give the same files inside.
    void write(CooperativeId cooperative, OutputStream out) throws IOException;

    /// Writes the archives of all the cooperatives of an association that have books, in one file.
    void write(AssociationId association, OutputStream out) throws IOException;

    /// The archives of cooperatives that an association's archive holds, unpacked into a folder;
    /// the file itself when it is one of a cooperative.
    List<Path> parts(Path archive, Path folder) throws IOException;

    /// Brings an archive in: all of it, checked to the last hash, or nothing of its rows.
    Outcome<Cooperative, ArchiveFinding> bring(Path archive, Actor by) throws IOException;
}
