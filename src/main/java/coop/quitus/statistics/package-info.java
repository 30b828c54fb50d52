/// What the federation is, live: cooperatives, members, money, late reports, by département and
/// over the years; in public never so small that one is recognised.
@NullMarked
@ApplicationModule(
        displayName = "Chiffres nationaux",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "ledger",
            "subsidy",
            "closing",
            "membership",
            "consolidation"
        })
package coop.quitus.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
