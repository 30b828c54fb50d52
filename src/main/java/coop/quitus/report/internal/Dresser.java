package coop.quitus.report.internal;

import coop.quitus.report.FinancialReport;
import coop.quitus.report.Reports.Dress;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/// Dresses a report for whoever reads it.
@Component
final class Dresser {

    void write(FinancialReport report, Dress dress, OutputStream out) throws IOException {
        switch (dress) {
            case JSON -> ReportJson.write(report, out);
            case XLSX -> Spreadsheets.xlsx(ReportTables.of(report), out);
            case ODS -> Spreadsheets.ods(ReportTables.of(report), out);
        }
    }
}
