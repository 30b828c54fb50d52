package coop.quitus.report;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/// The financial report of a cooperative, at any moment and in any dress.
public interface Reports {

    /// The report as the books stand on the evening of a day of that year. Costs the number of
    /// accounts when the day is the last of the year, the number of lines otherwise.
    FinancialReport financialReport(CooperativeId cooperative, SchoolYear year, LocalDate on);

    /// SHA-256 of what a report says of the books, lower-case hexadecimal: every figure of blocks B
    /// to G, and the fingerprint of the year's entries. Names, and what is still to be done, are
    /// not in it. The same books give the same digest, whatever happens in another year.
    String digest(CooperativeId cooperative, FinancialReport report);

    /// Writes it. As JSON and PDF, the same books give the same bytes.
    void write(FinancialReport report, Dress dress, OutputStream out) throws IOException;

    /// How a report is dressed.
    enum Dress {
        /// Keys and meanings of the golden years' `expected.json`, amounts in cents.
        JSON("application/json"),
        /// To be signed and filed: PDF/A, legible once photocopied.
        PDF("application/pdf"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ODS("application/vnd.oasis.opendocument.spreadsheet");

        private final String mediaType;

        Dress(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
