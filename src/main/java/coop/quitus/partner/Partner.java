package coop.quitus.partner;

import java.util.UUID;

/// Someone a cooperative works with. No street address: a town and an e-mail are enough to write.
///
/// @param name 1 to 120 characters
/// @param town empty while unknown
/// @param email empty while unknown: letters then leave on paper
/// @param siret fourteen digits, or empty
/// @param contact whom to ask for, by their function: *l'accueil du service*; at most 200
///   characters
public record Partner(
        UUID id,
        String name,
        PartnerKind kind,
        String town,
        String email,
        String siret,
        String contact) {

    /// How a public page names it: a person who is no professional stays unnamed (PAR-01).
    public String publicName() {
        return isPrivate() ? kind.inFrench() : name;
    }

    public boolean isPrivate() {
        return kind.mayBeOnePerson() && siret.isEmpty();
    }
}
