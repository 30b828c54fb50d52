/// The bank's statements, their matching with the books, and the reconciliation.
@NullMarked
@ApplicationModule(
        displayName = "Banque",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "ledger"
        })
package coop.quitus.treasury;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
