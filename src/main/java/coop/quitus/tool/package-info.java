/// The same rooms without a browser: `bin/quitus …`.
@NullMarked
@ApplicationModule(
        displayName = "Ligne de commande",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "advice",
            "document",
            "membership",
            "ledger",
            "treasury",
            "reconciliation",
            "subsidy",
            "funding",
            "cash",
            "cashbook",
            "report",
            "verification",
            "discharge",
            "activity",
            "closing",
            "handover",
            "appointment",
            "restructuring",
            "council",
            "kit",
            "picture",
            "project",
            "audit",
            "sampling",
            "portal",
            "scale",
            "consolidation"
        })
package coop.quitus.tool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
