package coop.quitus.statistics.internal;

import coop.quitus.statistics.Figures;
import coop.quitus.statistics.PublicFigures;
import coop.quitus.statistics.StatisticsRules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Leaves out of a year what would let one be recognised (STA-01).
final class Anonymity {

    private Anonymity() {}

    static PublicFigures of(Figures figures) {
        Set<Long> hidden = hidden(figures.rows());
        List<PublicFigures.Cell> cells =
                figures.rows().stream().map(row -> cell(row, hidden)).toList();
        return givesAway(figures.rows(), hidden)
                ? new PublicFigures(figures.year(), cells, null, null, null)
                : new PublicFigures(
                        figures.year(),
                        cells,
                        figures.total(Figures.Row::cooperatives),
                        figures.total(Figures.Row::members),
                        figures.total(Figures.Row::productsCents));
    }

    /// The total less what is told is what is hidden: of fewer than five, it says nothing either.
    private static boolean givesAway(List<Figures.Row> rows, Set<Long> hidden) {
        long kept =
                rows.stream()
                        .filter(row -> hidden.contains(row.association()))
                        .mapToLong(Figures.Row::cooperatives)
                        .sum();
        return kept > 0 && kept < StatisticsRules.FEWEST;
    }

    /// The total is public: one hidden figure alone would be the total less the others. Where there
    /// are no cooperatives there is nobody to recognise.
    private static Set<Long> hidden(List<Figures.Row> rows) {
        Set<Long> hidden = new HashSet<>();
        long kept = 0;
        for (Figures.Row row : rows) {
            if (row.cooperatives() > 0 && row.cooperatives() < StatisticsRules.FEWEST) {
                hidden.add(row.association());
                kept += row.cooperatives();
            }
        }
        if (!hidden.isEmpty() && (hidden.size() == 1 || kept < StatisticsRules.FEWEST)) {
            rows.stream()
                    .filter(row -> row.cooperatives() >= StatisticsRules.FEWEST)
                    .min(Comparator.comparingLong(Figures.Row::cooperatives))
                    .ifPresent(row -> hidden.add(row.association()));
        }
        return hidden;
    }

    private static PublicFigures.Cell cell(Figures.Row row, Set<Long> hidden) {
        return hidden.contains(row.association())
                ? new PublicFigures.Cell(row.department(), row.name(), null, null, null)
                : new PublicFigures.Cell(
                        row.department(),
                        row.name(),
                        row.cooperatives(),
                        row.members(),
                        row.productsCents());
    }
}
