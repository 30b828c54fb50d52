/// Pictures and sounds of the class, who can be recognised on them, and who agreed to what. Nothing
/// leaves the class without an agreement or a mask, and all is erased with its year.
@NullMarked
@ApplicationModule(
        displayName = "Images de la classe",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "pupil"
        })
package coop.quitus.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
