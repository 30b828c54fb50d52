/// What every page is made of: the page itself, its frame, its parts, its pictures. It knows no
/// room.
@NullMarked
@ApplicationModule(
        displayName = "Interface",
        allowedDependencies = {"kernel"})
package coop.quitus.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
