/// Schools that merge, split, move or close: their history stays and their money follows.
@NullMarked
@ApplicationModule(
        displayName = "Réorganisation",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "ledger",
            // What must be settled before money leaves: the box, the advances, the bank, the
            // subsidies.
            "cash",
            "reconciliation",
            "subsidy",
            "closing",
            "handover",
            "appointment"
        })
package coop.quitus.restructuring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
