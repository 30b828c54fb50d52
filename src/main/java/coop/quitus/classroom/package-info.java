/// What a class lives together, beside its councils: its jobs, mutual help, the knowledge market,
/// what it does for others, its journal. Nothing here judges a child, and no text names one.
@NullMarked
@ApplicationModule(
        displayName = "La vie de la classe",
        allowedDependencies = {"kernel", "database", "ui", "identity", "federation", "pupil"})
package coop.quitus.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
