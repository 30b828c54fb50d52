package coop.quitus.funding;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.federation.Association;
import coop.quitus.subsidy.Enclosure;
import coop.quitus.subsidy.FunderReport;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// The full report of a subsidy, in the three sheets of CERFA 15059.
///
/// @param association the legal person that answers for it
/// @param enclosures the vouchers bundled behind it; none when it travels alone
public record FunderAccountPaper(
        FunderAccount account,
        Association association,
        List<FunderReport.Row> rows,
        List<Enclosure> enclosures,
        SealMark mark)
        implements Paper {

    public FunderAccountPaper {
        rows = List.copyOf(rows);
        enclosures = List.copyOf(enclosures);
    }

    @Override
    public String title() {
        return "Compte rendu financier de la subvention " + account.report().subsidy().code();
    }

    @Override
    public String description() {
        return account.report().subsidy().terms().purpose()
                + ", "
                + account.report().school()
                + ", au "
                + Dates.longDay(account.year().lastDay())
                + ", en trois feuillets (CERFA 15059).";
    }

    /// The evening it speaks of, so that the same books draw the same bytes.
    @Override
    public Instant drawnAt() {
        return account.year().lastDay().atStartOfDay(ZoneId.of("Europe/Paris")).toInstant();
    }

    @Override
    public Map<String, byte[]> pictures() {
        return Enclosure.pictures(enclosures);
    }

    @Override
    public String foot() {
        FunderReport report = account.report();
        return report.number()
                + " · "
                + report.school()
                + " · "
                + report.subsidy().code()
                + " · "
                + mark.spelled();
    }
}
