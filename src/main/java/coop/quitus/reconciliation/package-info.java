/// The books beside the bank: matches, reconciliation, and the last evening of the year.
@NullMarked
@ApplicationModule(
        displayName = "Rapprochement",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "ledger",
            "treasury"
        })
package coop.quitus.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
