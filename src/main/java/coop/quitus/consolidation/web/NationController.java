package coop.quitus.consolidation.web;

import coop.quitus.consolidation.AggregatedAccounts;
import coop.quitus.consolidation.AnnualAccounts;
import coop.quitus.consolidation.YearAccounts;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The combination of all associations, fresh to the last entry.
@Controller
class NationController {

    private final AggregatedAccounts aggregated;
    private final YearAccounts accounts;
    private final Books books;

    NationController(AggregatedAccounts aggregated, YearAccounts accounts, Books books) {
        this.aggregated = aggregated;
        this.accounts = accounts;
        this.books = books;
    }

    @GetMapping(Here.NATION)
    View show(
            Frame frame,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String au) {
        LocalDate on = Here.evening(au, year);
        return new NationPage(
                frame.titled("Les comptes de toutes les associations")
                        .at("Fédération · " + year.inFrench()),
                Here.path(year),
                aggregated.nation(year, on),
                accounts.nation(year, on),
                books.chart(year).banner());
    }

    @GetMapping(Here.NATION + "/fichiers/{name}")
    View file(@PathVariable SchoolYear year, @PathVariable String name) {
        Dressed dressed = Dressed.named(name);
        AnnualAccounts combined = accounts.nation(year, year.lastDay());
        return new Download(
                "comptes-combines-" + year + dressed.suffix(),
                dressed.mediaType(),
                out -> accounts.write(combined, dressed.dress(), out));
    }
}
