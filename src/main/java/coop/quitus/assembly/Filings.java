package coop.quitus.assembly;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the State is sent after a general meeting.
public interface Filings {

    /// The work that packs a bundle; its input says `meeting` and `authority`.
    String WORK = "assembly.bundle";

    List<Deposit> deposits(AssociationId association, UUID meeting);

    /// The last of each kind.
    List<Enclosure> enclosures(AssociationId association, UUID meeting);

    SubsidyMeter meter(AssociationId association, Meeting meeting);

    Outcome<Enclosure, AssemblyFinding> enclose(
            AssociationId association,
            UUID meeting,
            Enclosure.Kind kind,
            InputStream file,
            String fileName,
            Actor by);

    Outcome<Deposit, AssemblyFinding> note(
            AssociationId association,
            UUID meeting,
            Authority authority,
            @Nullable LocalDate on,
            String reference,
            Actor by);

    /// Starts the packing of a bundle; gives the job.
    Outcome<UUID, AssemblyFinding> pack(
            AssociationId association, UUID meeting, Authority authority, Actor by);

    /// The bundle as a ZIP with its index and its SHA-256.
    ///
    /// @return what it lacks, one sentence each
    List<String> write(
            AssociationId association,
            UUID meeting,
            Authority authority,
            OutputStream out,
            Actor by)
            throws IOException;
}
