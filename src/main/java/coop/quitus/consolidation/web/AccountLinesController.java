package coop.quitus.consolidation.web;

import coop.quitus.consolidation.AggregatedAccounts;
import coop.quitus.consolidation.YearAccounts;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The whole line by line, and each line section by section, down to the book.
@Controller
class AccountLinesController {

    private final AggregatedAccounts aggregated;
    private final YearAccounts accounts;
    private final Books books;
    private final Places places;

    AccountLinesController(
            AggregatedAccounts aggregated, YearAccounts accounts, Books books, Places places) {
        this.aggregated = aggregated;
        this.accounts = accounts;
        this.books = books;
        this.places = places;
    }

    @GetMapping(Here.YEAR + "/postes")
    View lines(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String au) {
        Association whose = Here.association(places, association);
        String here = Here.path(association, year);
        return new AccountLinesPage(
                Here.framed(frame, "Les comptes poste par poste", whose, year),
                here,
                Here.views(here),
                aggregated.of(association, year, Here.evening(au, year)),
                books.chart(year).banner());
    }

    @GetMapping(Here.YEAR + "/postes/{account}")
    View parts(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable String account) {
        Association whose = Here.association(places, association);
        Account line =
                books.chart(year).every().stream()
                        .filter(one -> one.key().value().equals(account))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("no account " + account));
        AccountKey key = line.key();
        String here = Here.path(association, year);
        return new PartsPage(
                Here.framed(frame, line.label(), whose, year),
                here,
                Here.views(here),
                year,
                key,
                accounts.parts(association, year, key));
    }
}
