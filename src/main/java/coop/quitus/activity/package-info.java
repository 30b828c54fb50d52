/// What the cooperative did in a year, beside its money: the *compte rendu d'activités* (CRA).
@NullMarked
@ApplicationModule(
        displayName = "Compte rendu d'activités",
        allowedDependencies = {"kernel", "database", "ui", "identity", "federation", "document"})
package coop.quitus.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
