package coop.quitus.report.web;

import coop.quitus.database.OneReading;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.report.Exports;
import coop.quitus.report.FinancialReport;
import coop.quitus.report.Reports;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The financial report as the books stand, and the files it leaves in.
@Controller
class FinancialReportController {

    private static final String HERE = "/cooperatives/{cooperative}/exercices/{year}";

    private final Reports reports;
    private final Exports exports;
    private final Places places;
    private final Rights rights;

    FinancialReportController(Reports reports, Exports exports, Places places, Rights rights) {
        this.reports = reports;
        this.exports = exports;
        this.places = places;
        this.rights = rights;
    }

    @OneReading
    @GetMapping(HERE + "/compte-rendu")
    FinancialReportPage show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String au,
            Person reader) {
        String path = "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
        Frame titled = frame.titled("Le compte rendu financier");
        return new FinancialReportPage(
                titled.place().isEmpty()
                        ? titled.at(place(cooperative).name() + " · " + year.inFrench())
                        : titled,
                path,
                reports.financialReport(cooperative, year, evening(au, year)),
                !au.isBlank() && !wasUnderstood(au, year),
                rights.opens("GET", path + "/compte-rendu/fichier", reader));
    }

    @GetMapping(HERE + "/compte-rendu/fichier")
    View file(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(defaultValue = "") String au) {
        Reports.Dress dress =
                Arrays.stream(Reports.Dress.values())
                        .filter(each -> ending(each).equals(format))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("no report as " + format));
        FinancialReport report = reports.financialReport(cooperative, year, evening(au, year));
        return new Download(
                "compte-rendu-" + place(cooperative).number() + "-" + report.on() + "." + format,
                dress.mediaType(),
                out -> reports.write(report, dress, out));
    }

    @GetMapping(HERE + "/fec")
    View fec(@PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return new Download(
                exports.fecName(cooperative, year),
                "text/plain;charset=UTF-8",
                out -> exports.fec(cooperative, year, out));
    }

    @GetMapping(HERE + "/hledger")
    View hledger(@PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return new Download(
                "livres-" + place(cooperative).number() + "-" + year.inFrench() + ".journal",
                "text/plain;charset=UTF-8",
                out -> exports.hledger(cooperative, year, out));
    }

    static String ending(Reports.Dress dress) {
        return dress.name().toLowerCase(Locale.ROOT);
    }

    private Cooperative place(CooperativeId cooperative) {
        return places.cooperative(cooperative)
                .orElseThrow(() -> new NotFound("no cooperative " + cooperative));
    }

    /// The day asked for; the last of the year when none was, or none that can be.
    private static LocalDate evening(String asked, SchoolYear year) {
        return wasUnderstood(asked, year) ? LocalDate.parse(asked) : year.lastDay();
    }

    private static boolean wasUnderstood(String asked, SchoolYear year) {
        try {
            return year.contains(LocalDate.parse(asked));
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
