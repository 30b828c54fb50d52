package coop.quitus.portal.web;

import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Till;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidySentences;
import coop.quitus.ui.Todo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What is worth doing now, for this person, with its reason and how long it takes.
@Component
class WhatNow {

    private static final int MOST = 3;

    private final WhatIsDue whatIsDue;
    private final WhatIsDecided whatIsDecided;
    private final Books books;
    private final Subsidies subsidies;
    private final Rights rights;
    private final Clock clock;

    WhatNow(
            WhatIsDue whatIsDue,
            WhatIsDecided whatIsDecided,
            Books books,
            Subsidies subsidies,
            Rights rights,
            Clock clock) {
        this.whatIsDue = whatIsDue;
        this.whatIsDecided = whatIsDecided;
        this.books = books;
        this.subsidies = subsidies;
        this.rights = rights;
        this.clock = clock;
    }

    /// Three at most, the most pressing first.
    List<Todo> todos(
            CooperativeId cooperative,
            SchoolYear year,
            String path,
            Map<Till, Money> tills,
            Person person) {
        var todos = new ArrayList<Todo>();
        if (rights.opens("POST", path + "/cahier/nouvelle/depense", person)) {
            todos.addAll(whatIsDecided.toWrite(cooperative));
            if (!whatIsDecided.ended(cooperative)) {
                todos.addAll(ofTheBooks(cooperative, year, path, tills));
            }
            todos.addAll(whatIsDecided.toSign(cooperative, person));
        }
        if (todos.isEmpty() && rights.opens("GET", path + "/compte-rendu", person)) {
            todos.add(
                    new Todo(
                            path + "/compte-rendu",
                            "Lire le compte rendu financier",
                            "Il se remplit tout seul, jour après jour.",
                            "5 minutes",
                            "file-text"));
        }
        return todos.stream().limit(MOST).toList();
    }

    /// Reports owed to funders, then the opening of the year, then what has a day, then the rest.
    private List<Todo> ofTheBooks(
            CooperativeId cooperative, SchoolYear year, String path, Map<Till, Money> tills) {
        LocalDate today = LocalDate.now(clock);
        List<SubsidyFinding.ReportSoon> soon = subsidies.reminders(cooperative, today);
        var todos =
                new ArrayList<Todo>(
                        soon.stream()
                                .limit(MOST - 1)
                                .map(one -> report(cooperative, one))
                                .toList());
        Books.Opening opening = books.opening(cooperative, year);
        opening(opening, path).ifPresent(todos::add);
        List<Due> dues =
                whatIsDue.of(cooperative, year, tills).stream()
                        .filter(due ->
                                soon.stream()
                                        .noneMatch(one -> due.href().endsWith("/" + one.code())))
                        .toList();
        dues.stream().filter(due -> due.presses(today)).map(Due::todo).forEach(todos::add);
        if (tills.isEmpty()) {
            todos.addAll(firstSteps(year, path, opening.missing()));
        }
        dues.stream().filter(due -> !due.presses(today)).map(Due::todo).forEach(todos::add);
        return todos;
    }

    /// What a funder is owed has a day of the law: it comes first (SUB-02).
    private static Todo report(CooperativeId cooperative, SubsidyFinding.ReportSoon soon) {
        return new Todo(
                "/cooperatives/"
                        + cooperative
                        + "/exercices/"
                        + soon.year().startsIn()
                        + "/subventions/"
                        + soon.code(),
                "Rendre compte de " + soon.code(),
                SubsidySentences.of(soon).fact(),
                "10 minutes",
                "file-text");
    }

    /// A year begins with what the year before left (ACC-04).
    private static Optional<Todo> opening(Books.Opening opening, String path) {
        if (opening.missing()) {
            return Optional.of(
                    new Todo(
                            path + "/ouverture",
                            "Reprendre ce qu'il y avait au 31 août",
                            "L'année d'avant a laissé " + opening.leftInAll().inFrench() + ".",
                            "1 minute",
                            "book-open"));
        }
        return opening.differs()
                ? Optional.of(
                        new Todo(
                                path + "/ouverture",
                                "Corriger le report à nouveau",
                                "Il dit "
                                        + opening.broughtInAll().inFrench()
                                        + ", l'année d'avant a fini à "
                                        + opening.leftInAll().inFrench()
                                        + ".",
                                "2 minutes",
                                "book-open"))
                : Optional.empty();
    }

    /// @param continues whether the year before is kept here: then no cash book is brought in
    private static List<Todo> firstSteps(SchoolYear year, String path, boolean continues) {
        var first =
                new Todo(
                        path + "/cahier/nouvelle",
                        "Noter la première opération",
                        "Avec vos mots : le compte est proposé.",
                        "1 minute",
                        "plus");
        return continues
                ? List.of(first)
                : List.of(
                        new Todo(
                                path + "/reprise",
                                "Reprendre le cahier de " + year.inFrench(),
                                "Cette année n'a encore rien : un fichier CSV, Excel ou LibreOffice suffit.",
                                "10 minutes",
                                "book-open"),
                        first);
    }
}
