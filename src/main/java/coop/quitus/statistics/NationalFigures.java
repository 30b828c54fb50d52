package coop.quitus.statistics;

import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// What the federation is, live: nothing is stored, nothing is guessed.
public interface NationalFigures {

    /// The whole, as those who answer for it read it. Six queries, whatever the number of
    /// cooperatives.
    Figures of(SchoolYear year);

    /// The same for anyone to read: what fewer than five cooperatives make is left out (STA-01).
    PublicFigures inPublic(SchoolYear year);

    /// The years that have something to show, the latest first, at most so many.
    List<SchoolYear> years(int atMost);
}
