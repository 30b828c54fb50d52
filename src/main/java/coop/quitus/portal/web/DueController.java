package coop.quitus.portal.web;

import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// What is due in a cooperative.
@Controller
class DueController {

    private final WhatIsDue whatIsDue;
    private final ThisMonth thisMonth;
    private final Books books;
    private final Clock clock;

    DueController(WhatIsDue whatIsDue, ThisMonth thisMonth, Books books, Clock clock) {
        this.whatIsDue = whatIsDue;
        this.thisMonth = thisMonth;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping("/cooperatives/{cooperative}/echeances")
    View show(Frame frame, @PathVariable CooperativeId cooperative, Person person) {
        LocalDate today = LocalDate.now(clock);
        SchoolYear year = SchoolYear.of(today);
        return new DuePage(
                frame.titled("Ce qui est dû"),
                "/cooperatives/" + cooperative,
                today,
                whatIsDue.of(cooperative, year, books.tillsOn(cooperative, year, year.lastDay())),
                thisMonth.of(cooperative, person));
    }
}
