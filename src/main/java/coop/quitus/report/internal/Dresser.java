package coop.quitus.report.internal;

import coop.quitus.document.Papers;
import coop.quitus.report.FinancialReport;
import coop.quitus.report.ReportSheetPaper;
import coop.quitus.report.Reports.Dress;
import coop.quitus.report.Spreadsheets;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/// Dresses a report for whoever reads it.
@Component
final class Dresser {

    private final Papers papers;

    Dresser(Papers papers) {
        this.papers = papers;
    }

    void write(FinancialReport report, Dress dress, OutputStream out) throws IOException {
        switch (dress) {
            case JSON -> ReportJson.write(report, out);
            case PDF -> out.write(papers.pdf(ReportSheetPaper.plain(report)));
            case XLSX -> Spreadsheets.xlsx(ReportTables.of(report), out);
            case ODS -> Spreadsheets.ods(ReportTables.of(report), out);
        }
    }
}
