package coop.quitus.partner;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The small doors of partners: a link, no account. Of its secret only the SHA-256 is kept; it
/// opens for a year, and a newer link to the same thing replaces it.
public interface PartnerDoors {

    /// Opens a door, and mails its link when the partner has an e-mail.
    ///
    /// @param project the project it shows; null for none
    Outcome<Opened, PartnerFinding> open(
            CooperativeId cooperative,
            SchoolYear year,
            UUID partner,
            @Nullable UUID project,
            Actor by);

    /// Shuts every door of a partner.
    void shut(CooperativeId cooperative, UUID partner, Actor by);

    /// Who stands at a door; empty when the secret opens none, or no longer.
    Optional<Door> behind(CooperativeId cooperative, String secret);

    /// The doors that open today.
    List<Door> open(CooperativeId cooperative);

    /// @param secret said only here
    /// @param address the whole link
    /// @param mailed whether it left by e-mail
    record Opened(Door door, String secret, String address, boolean mailed) {}

    record Door(
            UUID id,
            CooperativeId cooperative,
            SchoolYear year,
            Partner partner,
            @Nullable UUID project,
            Instant closesAt) {

        /// Who acts at this door: the partner, by a name of their own.
        public Actor acting() {
            return new Actor(partner.id(), partner.name());
        }
    }
}
