package coop.quitus.document.internal;

import coop.quitus.document.VoucherFinding;

/// Leaves the reading of a file as soon as it cannot be kept; never leaves this room.
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient VoucherFinding finding;

    Refusal(VoucherFinding finding) {
        super(finding.toString(), null, false, false);
        this.finding = finding;
    }

    VoucherFinding finding() {
        return finding;
    }
}
