package coop.quitus.report;

import coop.quitus.document.Paper;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The financial report as a paper: blocks A to G, to be read aloud, signed and filed.
public record ReportSheetPaper(FinancialReport report) implements Paper {

    @Override
    public String title() {
        return "Compte rendu financier " + report.year().inFrench();
    }

    @Override
    public String description() {
        return report.identification().school()
                + ", au soir du "
                + Dates.longDay(report.on())
                + ".";
    }

    /// The evening it speaks of, so that the same books draw the same bytes.
    @Override
    public Instant drawnAt() {
        return report.on().atStartOfDay(ZoneId.of("Europe/Paris")).toInstant();
    }

    @Override
    public String foot() {
        return report.identification().number()
                + " · "
                + report.identification().school()
                + " · écriture n° "
                + report.booksSequence()
                + (report.booksHash().isEmpty()
                        ? ""
                        : " · empreinte " + report.booksHash().substring(0, 12));
    }

    /// Lines of the chart beside each other: a charge and a product on each row.
    public List<FinancialReport.ReportLine> charges() {
        return report.operating().charges();
    }

    public List<FinancialReport.ReportLine> products() {
        return report.operating().products();
    }
}
