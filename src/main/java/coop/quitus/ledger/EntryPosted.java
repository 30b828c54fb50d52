package coop.quitus.ledger;

import coop.quitus.kernel.CooperativeId;

/// News: an entry is in the books. Heard after commit.
public record EntryPosted(CooperativeId cooperative, EntryId entry) {}
