/// What funders are asked for and told in full: the request of a subsidy with its budget (CERFA
/// 12156), and the report in three sheets that answers it (CERFA 15059). It stands above the
/// register because a report holds what was asked beside what was done, and a grant opens a file.
@NullMarked
@ApplicationModule(
        displayName = "Demandes et comptes rendus aux financeurs",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "ledger",
            "subsidy"
        })
package coop.quitus.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
