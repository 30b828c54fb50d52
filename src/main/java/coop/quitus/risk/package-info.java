/// Named signs, each with its reason, that books deserve a look; whoever knows better says so.
@NullMarked
@ApplicationModule(
        displayName = "Signes de risque",
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
            "cash",
            "closing"
        })
package coop.quitus.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
