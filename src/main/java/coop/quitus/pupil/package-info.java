/// The children of a class: their first names for one school year, the tablet opened by their
/// teacher's word, and the night they are forgotten. No child has an account; money is not known
/// here, not even at second hand.
@NullMarked
@ApplicationModule(
        displayName = "Les élèves",
        allowedDependencies = {"kernel", "database", "ui", "identity", "federation", "document"})
package coop.quitus.pupil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
