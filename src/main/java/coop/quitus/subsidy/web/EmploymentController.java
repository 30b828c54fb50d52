package coop.quitus.subsidy.web;

import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.subsidy.FunderReport;
import coop.quitus.subsidy.FunderReports;
import coop.quitus.ui.Download;
import coop.quitus.ui.NotFound;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The one-page account of a subsidy, to be signed and sent.
@Controller
class EmploymentController {

    private final FunderReports reports;

    EmploymentController(FunderReports reports) {
        this.reports = reports;
    }

    @GetMapping(Here.FILE + "/emploi.pdf")
    View pdf(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            Person reader) {
        return sheet(cooperative, year, code, "emploi-", FunderReports.Dress.PDF, reader);
    }

    /// The same with the vouchers behind it.
    @GetMapping(Here.FILE + "/emploi-et-justificatifs.pdf")
    View bundle(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            Person reader) {
        return sheet(cooperative, year, code, "justificatifs-", FunderReports.Dress.BUNDLE, reader);
    }

    private View sheet(
            CooperativeId cooperative,
            SchoolYear year,
            String code,
            String name,
            FunderReports.Dress dress,
            Person reader) {
        FunderReport report =
                reports.report(cooperative, code, year)
                        .orElseThrow(() -> new NotFound("no subsidy " + code));
        return new Download(
                name + code.toLowerCase(Locale.ROOT) + "-" + year.startsIn() + ".pdf",
                "application/pdf",
                out -> reports.write(report, dress, out, reader.acting()));
    }
}
