package coop.quitus.ledger;

import coop.quitus.kernel.Finding;

/// All that can be refused or remarked when something is written in the books.
public interface PostingFinding extends Finding {}
