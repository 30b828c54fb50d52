package coop.quitus.council.internal;

import coop.quitus.council.Body;
import coop.quitus.council.CouncilFinding;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.FirstNames;
import coop.quitus.pupil.Pupils;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What every text and every body must satisfy before it stays: there, short enough, and without a
/// child's name (RGPD-02).
@Component
final class Guard {

    private final Places places;
    private final Pupils pupils;
    private final FirstNames firstNames;

    Guard(Places places, Pupils pupils, FirstNames firstNames) {
        this.places = places;
        this.pupils = pupils;
        this.firstNames = firstNames;
    }

    Cooperative school(CooperativeId cooperative) {
        return places.cooperative(cooperative).orElseThrow();
    }

    List<CouncilFinding> body(CooperativeId cooperative, Body body) {
        boolean known =
                body.kind() != Body.Kind.CLASS
                        || school(cooperative).classes().stream()
                                .anyMatch(one -> one.code().equals(body.classCode()));
        return known ? List.of() : List.of(new CouncilFinding.NoSuchClass(body.classCode()));
    }

    /// A text that must be there.
    ///
    /// @param what it is, in French, with its article: *un titre*
    List<CouncilFinding> needed(
            CooperativeId cooperative,
            SchoolYear year,
            String field,
            String what,
            String text,
            int most) {
        return text.isBlank()
                ? List.of(new CouncilFinding.Missing(field, what))
                : text(cooperative, year, field, text, most);
    }

    List<CouncilFinding> text(
            CooperativeId cooperative, SchoolYear year, String field, String text, int most) {
        var findings = new ArrayList<CouncilFinding>();
        if (text.length() > most) {
            findings.add(new CouncilFinding.TooLong(field, most));
        }
        if (!firstNames.in(cooperative, year, text).isEmpty()) {
            findings.add(new CouncilFinding.NamesAChild(field));
        }
        return findings;
    }

    boolean isOfTheClass(CooperativeId cooperative, SchoolYear year, String classCode, UUID pupil) {
        return pupils.find(cooperative, pupil)
                .filter(one -> one.year().equals(year) && one.classCode().equals(classCode))
                .isPresent();
    }
}
