package coop.quitus.handover;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The word of the association, which alone appoints and revokes who holds an account.
public interface Confirmations {

    /// What both have signed, and waits for it; the oldest first.
    List<Waiting> waiting(AssociationId association);

    /// Confirms: the old mandate ends now, the new one begins, the invitation leaves.
    Outcome<Sitting, HandoverFinding> confirm(CooperativeId cooperative, UUID sitting, Actor by);

    /// Whether the rights move at the second signature, without asking again.
    boolean beforehand(AssociationId association);

    /// Says whether they do, from now on. Each word stays written.
    void sayBeforehand(AssociationId association, boolean agreed, Actor by);

    /// A sitting that waits.
    ///
    /// @param school number and name of the cooperative
    record Waiting(
            CooperativeId cooperative,
            UUID sitting,
            String school,
            String outgoing,
            String successor,
            Instant signedAt) {}
}
