/// The accounts of a whole association and of the nation: all sections, minus what they paid each
/// other.
@NullMarked
@ApplicationModule(
        displayName = "Comptes agrégés",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "job",
            "ledger",
            "report",
            "subsidy",
            "partner",
            "closing",
            "membership",
            "dues",
            "restructuring"
        })
package coop.quitus.consolidation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
