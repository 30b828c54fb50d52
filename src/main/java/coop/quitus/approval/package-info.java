/// Where money meets decision: an expense, or a line of a budget, and the council that allowed it
/// (EXP-04). The money rooms know no council and no council knows money: they meet here, above
/// both, and the books do not change by it.
@NullMarked
@ApplicationModule(
        displayName = "Qui a décidé",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "ledger",
            "reconciliation",
            "subsidy",
            "council"
        })
package coop.quitus.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
