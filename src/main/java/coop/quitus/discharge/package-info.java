/// The discharge: given, with reservations or refused, for one exact state of the books, on screen
/// or on paper.
@NullMarked
@ApplicationModule(
        displayName = "Quitus",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "ledger",
            "report",
            "verification"
        })
package coop.quitus.discharge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
