/// The end of a year: eleven checks, the report that is offered, verified, sent, accepted and
/// locked, and the books closed behind it.
@NullMarked
@ApplicationModule(
        displayName = "Clôture",
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
            "subsidy",
            "cash",
            "report",
            "verification",
            "discharge",
            "activity"
        })
package coop.quitus.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
