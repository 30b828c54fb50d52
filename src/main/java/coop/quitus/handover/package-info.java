/// A mandate that goes from one person to another, at any date, in one sitting.
@NullMarked
@ApplicationModule(
        displayName = "Passation",
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
            "cash",
            "report",
            "closing"
        })
package coop.quitus.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
