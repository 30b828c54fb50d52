/// A plausible nation, loaded through bulk paths that keep every invariant, to try the house at its
/// true size.
@NullMarked
@ApplicationModule(
        displayName = "Passage à l'échelle",
        allowedDependencies = {
            "kernel",
            "database",
            "identity",
            "federation",
            "document",
            "ledger",
            "report",
            "membership",
            "dues",
            "closing",
            "consolidation"
        })
package coop.quitus.scale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
