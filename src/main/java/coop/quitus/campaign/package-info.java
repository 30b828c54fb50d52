/// Actions: what the federation and its associations propose to classes, from the opening to the
/// figures. Classes enrol by counts; no child is named, and `pupil` is asked so that no text does.
@NullMarked
@ApplicationModule(
        displayName = "Actions",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "activity",
            "pupil",
            "picture",
            "kit"
        })
package coop.quitus.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
