/// Those who verify a year: who they are, which pieces were drawn for them, what they saw.
@NullMarked
@ApplicationModule(
        displayName = "Vérification",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "bylaw",
            "federation",
            "advice",
            "document",
            "ledger",
            "treasury",
            "reconciliation",
            "cash",
            "subsidy",
            "report"
        })
package coop.quitus.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
