package coop.quitus.statistics;

import coop.quitus.kernel.SchoolYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A year of the nation as anyone may read it.
///
/// @param rows one for each association, in the order of their départements
/// @param cooperatives of all; null, as all totals then, when it would give fewer than five away
public record PublicFigures(
        SchoolYear year,
        List<Cell> rows,
        @Nullable Long cooperatives,
        @Nullable Long members,
        @Nullable Long productsCents) {

    public PublicFigures {
        rows = List.copyOf(rows);
    }

    /// An association, when at least five cooperatives make its figures.
    ///
    /// @param cooperatives null when fewer than five would be recognised, or when this figure would
    ///   give another away by subtraction
    public record Cell(
            String department,
            String name,
            @Nullable Long cooperatives,
            @Nullable Long members,
            @Nullable Long productsCents) {

        public boolean hidden() {
            return cooperatives == null;
        }
    }
}
