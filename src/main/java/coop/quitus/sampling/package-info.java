/// The tenth of the cooperatives that is looked at closely each year (AUD-01): drawn in public,
/// visited, followed up.
@NullMarked
@ApplicationModule(
        displayName = "Vérifications approfondies",
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
            "report",
            "closing",
            "risk"
        })
package coop.quitus.sampling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
