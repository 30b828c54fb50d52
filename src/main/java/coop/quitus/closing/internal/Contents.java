package coop.quitus.closing.internal;

import coop.quitus.closing.ReportVersion;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.report.FinancialReport;
import coop.quitus.report.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/// Reports as the text that is kept. In a transaction of that cooperative.
@Component
final class Contents {

    private final Reports reports;
    private final Assembling assembling;
    private final ClosingTables tables;

    Contents(Reports reports, Assembling assembling, ClosingTables tables) {
        this.reports = reports;
        this.assembling = assembling;
        this.tables = tables;
    }

    String of(FinancialReport report) {
        var out = new ByteArrayOutputStream();
        try {
            reports.write(report, Reports.Dress.JSON, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /// What a version said; zero stands for the books as they are now.
    String version(CooperativeId cooperative, SchoolYear year, int version) {
        return version == 0
                ? of(assembling.report(cooperative, year))
                : tables.versions(cooperative, year).stream()
                        .filter(one -> one.version() == version)
                        .findFirst()
                        .map(ReportVersion::content)
                        .orElse("{}");
    }
}
