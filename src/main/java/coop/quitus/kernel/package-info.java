/// The few words every room shares: money, school years, who acts, what may be refused. No Spring,
/// no SQL, no room: anything here could be printed in a schoolbook.
@NullMarked
@ApplicationModule(
        displayName = "Noyau",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package coop.quitus.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
