package coop.quitus.federation.web;

import coop.quitus.federation.Mandate;
import coop.quitus.federation.Place;
import coop.quitus.identity.Person;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mandate as a list says it.
///
/// @param detail the class, when it is a class's
/// @param dates *depuis le 1er septembre 2026*
/// @param holds whether it gives its rights today
/// @param ending where to end it; empty when this reader may not
public record MandateRow(
        String name,
        String email,
        String role,
        String detail,
        String dates,
        boolean holds,
        String ending) {

    static List<MandateRow> of(
            List<Mandate> mandates, Map<UUID, Person> people, LocalDate today, Ending ending) {
        return mandates.stream()
                .map(one -> of(one, people.get(one.person()), today, ending))
                .toList();
    }

    /// Says where a mandate is ended; empty when this reader may not.
    interface Ending {
        String of(Mandate mandate);
    }

    private static MandateRow of(
            Mandate mandate, @Nullable Person person, LocalDate today, Ending ending) {
        return new MandateRow(
                person == null ? "" : person.name(),
                person == null ? "" : person.email(),
                mandate.role().inFrench(),
                mandate.place() instanceof Place.InClass(_, String code) ? code : "",
                dates(mandate),
                mandate.holdsOn(today),
                isOver(mandate, today) ? "" : ending.of(mandate));
    }

    private static boolean isOver(Mandate mandate, LocalDate today) {
        return mandate.endedAt().isPresent()
                || mandate.until().filter(day -> day.isBefore(today)).isPresent();
    }

    private static String dates(Mandate mandate) {
        String from = "depuis le " + Dates.longDay(mandate.from());
        if (mandate.endedAt().isPresent()) {
            return from + ", fini " + Dates.moment(mandate.endedAt().get());
        }
        return mandate.until().map(day -> from + " jusqu'au " + Dates.longDay(day)).orElse(from);
    }
}
