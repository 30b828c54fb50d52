/// What leaves the books: the financial report (CRF), the FEC, the hledger journal, the archive,
/// and the check of every invariant.
@NullMarked
@ApplicationModule(
        displayName = "Comptes rendus",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "ledger",
            "treasury",
            "reconciliation",
            "subsidy",
            "cash"
        })
package coop.quitus.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
