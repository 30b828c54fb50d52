/// Brings in a cash book kept elsewhere: CSV, XLSX or ODS, every discrepancy explained before
/// anything is written.
@NullMarked
@ApplicationModule(
        displayName = "Reprise du cahier",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "ledger"
        })
package coop.quitus.cashbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
