/// Work too long for a page to wait for: it runs in the background, tells how far it is, can be
/// stopped, survives a restart, and what it made stays for download.
@NullMarked
@ApplicationModule(
        displayName = "Travaux de fond",
        allowedDependencies = {"kernel", "database", "ui", "identity", "federation", "document"})
package coop.quitus.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
