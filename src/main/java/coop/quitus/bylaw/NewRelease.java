package coop.quitus.bylaw;

import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.Map;

/// A release as the national office writes it.
///
/// @param from the first school year it holds for; not one that is over
/// @param title *Cotisation 2027*
/// @param changes what changed and why, in plain words
/// @param reference the text that decides it: *Assemblée générale*
/// @param referencedOn the day of that text
/// @param values what it sets, by key: `tarif.eleve` → `2.15`
public record NewRelease(
        SchoolYear from,
        String title,
        String changes,
        String reference,
        LocalDate referencedOn,
        Map<String, String> values) {

    public NewRelease {
        values = Map.copyOf(values);
    }
}
