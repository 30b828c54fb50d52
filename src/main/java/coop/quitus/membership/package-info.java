/// The yearly affiliation of each cooperative: how many pupils and adults by class (never a name),
/// what is due for it, who pledges, and the certificate. It knows nothing of the books.
@NullMarked
@ApplicationModule(
        displayName = "Adhésion",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "bylaw",
            "federation",
            "document",
            "job"
        })
package coop.quitus.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
