/// What each association decides for itself beside what the nation proposes: its history, the
/// nation's releases, and the texts of law that pages cite. The rooms that own a choice offer it
/// here by a bell.
@NullMarked
@ApplicationModule(
        displayName = "Règles locales",
        allowedDependencies = {"kernel", "database", "identity"})
package coop.quitus.bylaw;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
