package coop.quitus.closing.internal;

import coop.quitus.activity.ActivitySource;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Line;
import coop.quitus.subsidy.Subsidies;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells the activity report what the money rooms know of a year: the projects that lines of the
/// cash book name, and what subsidies were given for.
@Component
final class Recounting implements ActivitySource {

    private final Books books;
    private final Subsidies subsidies;

    Recounting(Books books, Subsidies subsidies) {
        this.books = books;
        this.subsidies = subsidies;
    }

    @Override
    public List<Known> known(CooperativeId cooperative, SchoolYear year) {
        String named =
                lines(
                        books.journal(cooperative, year).stream()
                                .filter(Entry::stands)
                                .flatMap(entry -> entry.lines().stream())
                                .map(Line::project));
        String funded =
                lines(
                        subsidies.standings(cooperative, year.lastDay()).stream()
                                .filter(standing -> standing.livesIn(year))
                                .map(standing -> standing.subsidy().terms().purpose()));
        return Stream.of(
                        new Known("projects", named, "d'après le cahier"),
                        new Known("projects", funded, "d'après les subventions"))
                .filter(known -> !known.answer().isEmpty())
                .toList();
    }

    private static String lines(Stream<String> titles) {
        return titles.filter(title -> !title.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
