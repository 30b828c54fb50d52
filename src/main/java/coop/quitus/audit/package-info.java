/// The one room where a statutory auditor finds the evidence: read-only, for a time, every reading
/// written down.
@NullMarked
@ApplicationModule(
        displayName = "Salle du commissaire aux comptes",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "job",
            "ledger",
            "treasury",
            "reconciliation",
            "cash",
            "subsidy",
            "report",
            "verification",
            "discharge",
            "council",
            "approval",
            "membership",
            "closing",
            "risk",
            "sampling",
            "oversight",
            "consolidation"
        })
package coop.quitus.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
