/// The garden of a class: a plot measured on squared paper, plants chosen and counted, a log of
/// what is seen, a key to name what lives there, an experiment. A pupils' room: it holds no money,
/// and no first name. What belongs to a garden hangs on the id of a project, which lives above.
@NullMarked
@ApplicationModule(
        displayName = "Jardin",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "pupil",
            "picture"
        })
package coop.quitus.garden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
