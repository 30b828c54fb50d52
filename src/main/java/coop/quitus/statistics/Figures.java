package coop.quitus.statistics;

import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.function.ToLongFunction;

/// A year of the nation, association by association.
///
/// @param rows one for each association, in the order of their départements
/// @param lines the money of all sections by line of the chart, what they paid each other taken out
/// @param funding what was received of funders, by their kind
public record Figures(
        SchoolYear year, List<Row> rows, List<MoneyLine> lines, List<Funding> funding) {

    public Figures {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
        funding = List.copyOf(funding);
    }

    /// The sum of one figure over all associations.
    public long total(ToLongFunction<Row> figure) {
        return rows.stream().mapToLong(figure).sum();
    }

    /// An association's year.
    ///
    /// @param department its code: `42`, `2A`, `974`
    /// @param cooperatives how many it has
    /// @param affiliated how many declared their members for the year
    /// @param sent how many reports reached the association
    /// @param late how many were owed on the day the association chose and have not come; none
    ///   before
    /// @param chargesCents what its sections spent, headquarters included
    /// @param productsCents what they received
    public record Row(
            long association,
            String department,
            String name,
            long cooperatives,
            long affiliated,
            long pupils,
            long adults,
            long classes,
            long sent,
            long late,
            long chargesCents,
            long productsCents) {

        public long members() {
            return pupils + adults;
        }
    }

    /// A line of the chart, over all sections.
    public record MoneyLine(String label, boolean charge, long cents) {}

    /// @param kind as people say it: *Commune*
    public record Funding(String kind, long cents) {}
}
