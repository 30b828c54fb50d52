/// Associations, schools, cooperatives, classes, and the mandates that give people their roles.
@NullMarked
@ApplicationModule(
        displayName = "Fédération",
        allowedDependencies = {"kernel", "database", "ui", "identity", "bylaw"})
package coop.quitus.federation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
