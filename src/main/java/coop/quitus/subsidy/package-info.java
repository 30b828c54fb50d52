/// The subsidies: who gives, what for, what was received of it, what was spent of it and what is
/// left, euro by euro and both ways.
@NullMarked
@ApplicationModule(
        displayName = "Subventions",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "ledger",
            "treasury",
            "reconciliation"
        })
package coop.quitus.subsidy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
