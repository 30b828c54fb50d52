/// Coins and papers at school: cash counts, deposit slips, class advances, and the register of
/// durable goods.
@NullMarked
@ApplicationModule(
        displayName = "Caisse",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "ledger"
        })
package coop.quitus.cash;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
