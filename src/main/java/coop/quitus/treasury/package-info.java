/// The bank's word: its statements, read whatever the file, and kept once.
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
