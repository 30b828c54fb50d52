/// PostgreSQL: the embedded server or the one named by a setting, its three roles, its migrations,
/// and the tenant of each transaction.
@NullMarked
@ApplicationModule(
        displayName = "Base de données",
        allowedDependencies = {"kernel"})
package coop.quitus.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
