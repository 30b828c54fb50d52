/// What an association does for adults: trainings and their certificates, cases it lends, tools it
/// shares, and all their days in a calendar. It holds no pupil.
@NullMarked
@ApplicationModule(
        displayName = "Formations, malles et outils",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "activity"
        })
package coop.quitus.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
