/// Where a class, its delegates or its adults meet and decide: the box, the agenda, the sitting,
/// the decisions, the minutes and the register of deliberations. It holds no money: what a decision
/// allowed is told by rooms above.
@NullMarked
@ApplicationModule(
        displayName = "Conseils",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "activity",
            "pupil",
            "ballot"
        })
package coop.quitus.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
