package coop.quitus.subsidy;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// The one-page account of a small grant (*fiche d'emploi de la subvention*): each line with the
/// number of its piece.
///
/// @param enclosures the vouchers bundled behind it; none when it travels alone
/// @param mark the code it bears, and the address that says whether it is current
public record EmploymentSheetPaper(
        FunderReport report, List<FunderReport.Row> rows, List<Enclosure> enclosures, SealMark mark)
        implements Paper {

    public EmploymentSheetPaper {
        rows = List.copyOf(rows);
        enclosures = List.copyOf(enclosures);
    }

    @Override
    public Map<String, byte[]> pictures() {
        return Enclosure.pictures(enclosures);
    }

    @Override
    public String title() {
        return "Emploi de la subvention " + report.subsidy().code();
    }

    @Override
    public String description() {
        return report.subsidy().terms().purpose()
                + ", "
                + report.school()
                + ", au "
                + Dates.longDay(report.year().lastDay())
                + ".";
    }

    /// The evening it speaks of, so that the same books draw the same bytes.
    @Override
    public Instant drawnAt() {
        return report.year().lastDay().atStartOfDay(ZoneId.of("Europe/Paris")).toInstant();
    }

    @Override
    public String foot() {
        return report.number()
                + " · "
                + report.school()
                + " · "
                + report.subsidy().code()
                + " · "
                + mark.spelled();
    }
}
