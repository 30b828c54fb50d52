package coop.quitus.subsidy;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// The report that each funder is owed.
public interface FunderReports {

    /// The report of a subsidy at the end of a school year; empty when the register has no such
    /// file.
    Optional<FunderReport> report(CooperativeId cooperative, String code, SchoolYear year);

    /// The lines of the report: each expense with its piece and what proves it.
    List<FunderReport.Row> rows(FunderReport report);

    /// The vouchers of its lines, piece by piece, to be bundled behind it.
    List<Enclosure> enclosures(FunderReport report);

    /// Writes it. The same books give the same bytes. The PDF is sealed, and remembered under its
    /// code.
    void write(FunderReport report, Dress dress, OutputStream out, Actor by) throws IOException;

    /// How it is dressed.
    enum Dress {
        /// The keys of the golden years' `expected.json` under `subsidies`; amounts in cents.
        JSON,
        /// One page for a small grant, to be signed and sent.
        PDF,
        /// The same page with the vouchers behind it, in one file.
        BUNDLE
    }
}
