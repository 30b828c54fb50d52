package coop.quitus.report.internal;

import coop.quitus.report.ArchiveFinding;

/// Stops the unpacking; what was begun is rolled back.
final class ArchiveRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ArchiveFinding finding;

    ArchiveRefused(ArchiveFinding finding) {
        super(finding.toString(), null, false, false);
        this.finding = finding;
    }

    ArchiveFinding finding() {
        return finding;
    }
}
