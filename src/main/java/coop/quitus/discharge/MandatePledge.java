package coop.quitus.discharge;

import coop.quitus.discharge.Discharge.Route;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.UUID;

/// The yearly engagement of a mandate holder (*engagement du mandataire*), a condition of
/// affiliation: one sentence, taken under one's name (MAN-01).
///
/// @param year the school year it is taken in
/// @param sentence word for word as it was shown
public record MandatePledge(
        SchoolYear year,
        UUID person,
        String name,
        String sentence,
        Route route,
        Instant acceptedAt) {

    /// What a mandate holder pledges today.
    public static final String SENTENCE =
            "Je m'engage à tenir les comptes de la coopérative avec ses élèves et pour eux seuls, selon ses statuts"
                    + " et les règles de l'association départementale, à garder les pièces dix ans à l'école, et à les"
                    + " montrer à qui les vérifie.";
}
