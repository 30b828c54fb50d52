package coop.quitus.sampling;

import coop.quitus.document.Paper;
import coop.quitus.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The sheet that is taken along to a visit, with its boxes to tick.
///
/// @param association as papers show it
/// @param evening when the tills held what is written
/// @param tills what each till held, by its name
public record WorksheetPaper(
        String association,
        String school,
        String number,
        Visit visit,
        LocalDate evening,
        SortedMap<String, Money> tills)
        implements Paper {

    public WorksheetPaper {
        tills = Collections.unmodifiableSortedMap(new TreeMap<>(tills));
    }

    @Override
    public String title() {
        return "Feuille de visite " + visit.year().inFrench();
    }

    @Override
    public String description() {
        return school + ", n° " + number + ", " + association + ".";
    }

    @Override
    public Instant drawnAt() {
        return visit.drawnAt();
    }

    @Override
    public String foot() {
        return association + " · " + number + " · AUD-01";
    }
}
