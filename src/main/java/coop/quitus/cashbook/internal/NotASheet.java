package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.CashBookFinding;

/// Stops reading a file; it never leaves this room.
final class NotASheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CashBookFinding finding;

    NotASheet(CashBookFinding finding) {
        super(finding.toString(), null, false, false);
        this.finding = finding;
    }

    static NotASheet because(String why) {
        return new NotASheet(new CashBookFinding.Unreadable(why));
    }

    CashBookFinding finding() {
        return finding;
    }
}
