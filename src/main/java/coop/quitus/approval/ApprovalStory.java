package coop.quitus.approval;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.ledger.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A bell: the rooms above tell what they know around an expense and its decision.
public interface ApprovalStory {
    List<Trace> around(CooperativeId cooperative, EntryId entry, Optional<UUID> decision);
}
