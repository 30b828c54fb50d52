/// Home pages by role, the rules of the catalogue, the demo. It sees everything; nothing sees it.
@NullMarked
@ApplicationModule(
        displayName = "Accueil",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "bylaw",
            "job",
            "federation",
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
            "garden",
            "kit",
            "project",
            "pupil",
            "ballot",
            "consolidation",
            "assembly",
            "council",
            "picture",
            "training",
            "partner",
            "letter",
            "risk",
            "sampling",
            "audit",
            "oversight",
            "appointment",
            "restructuring",
            "statistics"
        })
package coop.quitus.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
