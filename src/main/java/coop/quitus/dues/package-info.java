/// How what an affiliation costs is paid: cheque, transfer or direct debit, and the entry proposed
/// on both sides so that they meet.
@NullMarked
@ApplicationModule(
        displayName = "Cotisations",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "job",
            "membership",
            "ledger",
            "cash",
            "discharge"
        })
package coop.quitus.dues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
