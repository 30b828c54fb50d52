package coop.quitus.council;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;

/// What a council decided.
///
/// @param council the sitting it was taken at
/// @param body *Conseil de CM2*
/// @param classCode empty unless a class decided
/// @param how *vote à main levée*
/// @param result *18 pour, 4 contre, 2 sans avis*
/// @param carried whether the council said yes, or chose
/// @param number in the register of its year, once the minutes are adopted
public record Decision(
        UUID id,
        SchoolYear year,
        UUID council,
        String body,
        String classCode,
        LocalDate takenOn,
        String title,
        String text,
        String how,
        String result,
        boolean carried,
        OptionalInt number) {

    public String href(CooperativeId cooperative) {
        return "/cooperatives/%s/exercices/%s/conseils/decisions/%s"
                .formatted(cooperative, year, id);
    }
}
