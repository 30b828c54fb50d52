package coop.quitus.portal.web;

import coop.quitus.database.OneReading;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Till;
import coop.quitus.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The home of a cooperative, in this year or another.
@Controller
class HomeController {

    private final Books books;
    private final WhatNow whatNow;
    private final WhatLives whatLives;
    private final Beginners beginners;
    private final Rights rights;
    private final Clock clock;

    HomeController(
            Books books,
            WhatNow whatNow,
            WhatLives whatLives,
            Beginners beginners,
            Rights rights,
            Clock clock) {
        this.books = books;
        this.whatNow = whatNow;
        this.whatLives = whatLives;
        this.beginners = beginners;
        this.rights = rights;
        this.clock = clock;
    }

    @OneReading
    @GetMapping("/cooperatives/{cooperative}")
    View today(Frame frame, @PathVariable CooperativeId cooperative, Person person) {
        return home(frame, cooperative, SchoolYear.of(LocalDate.now(clock)), person);
    }

    @OneReading
    @GetMapping("/cooperatives/{cooperative}/exercices/{year}")
    View thatYear(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person person) {
        return home(frame, cooperative, year, person);
    }

    private HomePage home(Frame frame, CooperativeId cooperative, SchoolYear year, Person person) {
        String path = "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
        boolean reads = rights.opens("GET", path + "/cahier", person);
        Map<Till, Money> tills =
                reads ? books.tillsOn(cooperative, year, year.lastDay()) : Map.of();
        Chart chart = books.chart(year);
        return new HomePage(
                frame.titled("Bonjour " + person.name()),
                path,
                year,
                whatNow.todos(cooperative, year, path, tills, person),
                whatLives.here(cooperative, year, path, person),
                tills.entrySet().stream()
                        .map(till ->
                                new HomePage.Held(chart.nameOf(till.getKey()), till.getValue()))
                        .toList(),
                reads && !tills.isEmpty()
                        ? Books.Month.curve(year, books.months(cooperative, year))
                        : null,
                Stream.concat(
                                books.years(cooperative).stream(),
                                Stream.of(SchoolYear.of(LocalDate.now(clock))))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                rights.opens("POST", path + "/cahier/nouvelle/depense", person),
                rights.opens("GET", "/cooperatives/" + cooperative + "/ai-je-le-droit", person),
                beginners.isOne(person, cooperative));
    }
}
