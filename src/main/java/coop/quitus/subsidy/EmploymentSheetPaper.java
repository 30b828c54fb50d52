package coop.quitus.subsidy;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The one-page account of a small grant (*fiche d'emploi de la subvention*): each line with the
/// number of its piece.
///
/// @param mark the code it bears, and the address that says whether it is current
public record EmploymentSheetPaper(FunderReport report, List<FunderReport.Row> rows, SealMark mark)
        implements Paper {

    public EmploymentSheetPaper {
        rows = List.copyOf(rows);
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
