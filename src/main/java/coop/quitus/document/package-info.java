/// Vouchers, kept by their hash outside the database, and papers as PDF/A.
@NullMarked
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"kernel", "database", "ui", "identity", "federation"})
package coop.quitus.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
