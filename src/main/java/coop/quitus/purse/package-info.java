/// What pupils do with real euros: the till of their class, the quotes they compare, the budget
/// they share out. A class tells and works out; an adult confirms; only then do the books hear of
/// it. No pupil is known here, by name or by id.
@NullMarked
@ApplicationModule(
        displayName = "Le porte-monnaie de la classe",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "ledger",
            "cash",
            "pupil",
            "ballot",
            "council",
            "approval"
        })
package coop.quitus.purse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
