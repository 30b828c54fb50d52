package coop.quitus.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Someone who verifies a year (*vérificateur aux comptes*): named, invited by a link, without an
/// account.
///
/// @param email empty when the link is handed over
/// @param invitedAt when the last link was made, UTC; null before
public record Verifier(
        UUID id, String name, Quality quality, String email, @Nullable Instant invitedAt) {

    /// What they are in the school.
    public enum Quality {
        PARENT("Parent d'élève"),
        TEACHER("Enseignant·e"),
        OTHER("Autre membre de la communauté éducative");

        private final String inFrench;

        Quality(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }
}
