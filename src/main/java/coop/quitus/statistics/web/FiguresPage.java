package coop.quitus.statistics.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.statistics.Figures;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The nation in figures, for those who answer for it.
///
/// @param path of this page, without what was chosen
/// @param shown what the map shows: *Membres*
/// @param views the other maps, and the other years
public record FiguresPage(
        Frame frame,
        String path,
        String here,
        String shown,
        List<Frame.Link> views,
        List<Frame.Link> years,
        FranceMap map,
        Figures figures,
        List<YearRow> overYears)
        implements Page {

    /// A year of the nation, whole.
    public record YearRow(
            String year, String cooperatives, String members, String products, String late) {}

    /// Where the accounts of an association are.
    public static String accounts(Figures.Row row, SchoolYear year) {
        return "/associations/" + row.association() + "/comptes/" + year;
    }

    public String accounts(Figures.Row row) {
        return accounts(row, figures.year());
    }

    public String count(long value) {
        return Measure.count(value);
    }

    public String euros(long cents) {
        return Measure.euros(cents);
    }

    public String all(String which) {
        return switch (which) {
            case "cooperatives" -> count(figures.total(Figures.Row::cooperatives));
            case "affiliated" -> count(figures.total(Figures.Row::affiliated));
            case "members" -> count(figures.total(Figures.Row::members));
            case "sent" -> count(figures.total(Figures.Row::sent));
            case "late" -> count(figures.total(Figures.Row::late));
            case "charges" -> euros(figures.total(Figures.Row::chargesCents));
            default -> euros(figures.total(Figures.Row::productsCents));
        };
    }
}
