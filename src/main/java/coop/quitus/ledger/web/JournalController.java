package coop.quitus.ledger.web;

import coop.quitus.database.OneReading;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ui.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The cash book of a year: what is held, what happened, and a box to search in it.
@Controller
class JournalController {

    private static final int LONGEST_QUERY = 100;

    private final Books books;
    private final Rights rights;

    JournalController(Books books, Rights rights) {
        this.books = books;
        this.rights = rights;
    }

    @OneReading
    @GetMapping(Here.BOOK)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int depuis,
            Person reader) {
        String query = q.length() > LONGEST_QUERY ? q.substring(0, LONGEST_QUERY) : q.strip();
        String path = Here.year(cooperative, year);
        int from = Math.max(0, depuis);
        return new JournalPage(
                frame.titled("Le cahier"),
                path,
                year,
                books.chart(year),
                query,
                from,
                books.count(cooperative, year, query),
                books.search(cooperative, year, query, from, JournalPage.A_PAGE),
                books.tillsOn(cooperative, year, year.lastDay()),
                Books.Month.curve(year, books.months(cooperative, year)),
                books.count(cooperative, year, "sans:justificatif"),
                books.opening(cooperative, year),
                rights.opens("POST", path + "/cahier/nouvelle/depense", reader));
    }

    static String address(String book, String query, int from) {
        return book
                + "?q="
                + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + (from == 0 ? "" : "&depuis=" + from);
    }
}
