/// The books of a cooperative. They are only ever added to.
@NullMarked
@ApplicationModule(
        displayName = "Comptabilité",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "bylaw",
            "federation",
            "advice",
            "document"
        })
package coop.quitus.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
