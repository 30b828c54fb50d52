package coop.quitus.handover;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.Optional;
import java.util.UUID;

/// The side of who takes over: a link, no account.
public interface Successions {

    /// Writes to who takes over, and gives the address of the page where they read and sign. The
    /// link before it serves no more; this one lasts fourteen days.
    Outcome<String, HandoverFinding> invite(CooperativeId cooperative, UUID sitting, Actor by);

    /// The sitting a link leads to, while it can still be used.
    Optional<Sitting> behind(CooperativeId cooperative, String secret);

    /// Signs for who takes over.
    Outcome<Sitting, HandoverFinding> sign(CooperativeId cooperative, String secret, String digest);
}
