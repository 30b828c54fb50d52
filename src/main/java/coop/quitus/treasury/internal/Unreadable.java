package coop.quitus.treasury.internal;

import coop.quitus.treasury.StatementFinding;

/// Stops a reader at the first thing that is not a statement; it never leaves this room.
final class Unreadable extends RuntimeException {

    private final transient StatementFinding finding;

    Unreadable(StatementFinding finding) {
        super(finding.toString(), null, false, false);
        this.finding = finding;
    }

    StatementFinding finding() {
        return finding;
    }
}
