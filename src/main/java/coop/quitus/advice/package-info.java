/// "Are we allowed to?": the pack of advice, the nation's and each association's own, and the
/// answers drawn from it.
@NullMarked
@ApplicationModule(
        displayName = "Conseils",
        allowedDependencies = {"kernel", "database", "ui", "identity", "bylaw", "federation"})
package coop.quitus.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
