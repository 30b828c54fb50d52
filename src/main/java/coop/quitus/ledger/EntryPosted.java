package coop.quitus.ledger;

import coop.quitus.kernel.CooperativeId;
import java.util.Set;

/// News: an entry is in the books. Who must write with it listens at once, in its transaction; who
/// may come later listens after commit.
///
/// @param accounts the lines of the chart it moves, so that who cares for a few asks nothing more
public record EntryPosted(CooperativeId cooperative, EntryId entry, Set<AccountKey> accounts) {

    public EntryPosted {
        accounts = Set.copyOf(accounts);
    }
}
