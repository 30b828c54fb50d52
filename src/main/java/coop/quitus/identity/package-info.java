/// People, how they sign in, and the one table that says who may open what.
@NullMarked
@ApplicationModule(
        displayName = "Personnes et droits",
        allowedDependencies = {"kernel", "database", "ui"})
package coop.quitus.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
