/// What an association's team sees of its cooperatives, asks them and reminds them of.
@NullMarked
@ApplicationModule(
        displayName = "Suivi des coopératives",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "bylaw",
            "federation",
            "document",
            "job",
            "ledger",
            "treasury",
            "reconciliation",
            "cash",
            "verification",
            "discharge",
            "closing",
            "membership",
            "risk",
            "sampling"
        })
package coop.quitus.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
