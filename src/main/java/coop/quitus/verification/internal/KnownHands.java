package coop.quitus.verification.internal;

import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.verification.internal.PanelRules.Hand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Knows whose hands were on the money or on the book of a year.
@Component
final class KnownHands {

    private static final Map<Role, String> SIGNING =
            Map.of(
                    Role.MANDATE_HOLDER,
                    "cette personne est mandataire de la coopérative",
                    Role.TREASURER,
                    "cette personne signe aussi pour la coopérative");

    private final Mandates mandates;
    private final People people;
    private final Books books;
    private final Clock clock;

    KnownHands(Mandates mandates, People people, Books books, Clock clock) {
        this.mandates = mandates;
        this.people = people;
        this.books = books;
        this.clock = clock;
    }

    /// Those who sign first, then those who wrote.
    List<Hand> of(CooperativeId cooperative, SchoolYear year) {
        List<Mandate> signing =
                mandates.in(cooperative).stream()
                        .filter(mandate -> SIGNING.containsKey(mandate.role()))
                        .filter(mandate -> touches(mandate, year))
                        .toList();
        Map<UUID, String> authors = new HashMap<>();
        for (Entry entry : books.journal(cooperative, year)) {
            authors.putIfAbsent(entry.recordedById(), entry.recordedBy());
        }
        var ids = new ArrayList<>(authors.keySet());
        signing.forEach(mandate -> ids.add(mandate.person()));
        Map<UUID, Person> known = people.named(ids);
        var hands = new ArrayList<Hand>();
        for (Mandate mandate : signing) {
            Person person = known.get(mandate.person());
            if (person != null) {
                hands.add(
                        new Hand(
                                person.name(),
                                person.email(),
                                SIGNING.getOrDefault(mandate.role(), "")));
            }
        }
        authors.forEach((id, name) -> hands.add(author(known.get(id), name)));
        return hands;
    }

    private static Hand author(@Nullable Person person, String name) {
        String why = "cette personne a écrit dans le cahier de cette année";
        return person == null
                ? new Hand(name, "", why)
                : new Hand(person.name(), person.email(), why);
    }

    /// In that year, or today: who signs now does not judge what was signed before.
    private boolean touches(Mandate mandate, SchoolYear year) {
        boolean endedBefore =
                mandate.endedAt()
                        .map(end -> LocalDate.ofInstant(end, clock.getZone()))
                        .map(day -> day.isBefore(year.firstDay()))
                        .orElse(false);
        boolean overlaps =
                !mandate.from().isAfter(year.lastDay())
                        && mandate.until().map(day -> !day.isBefore(year.firstDay())).orElse(true)
                        && !endedBefore;
        return overlaps || mandate.holdsOn(LocalDate.now(clock));
    }
}
