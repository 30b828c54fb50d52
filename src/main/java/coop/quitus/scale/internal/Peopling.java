package coop.quitus.scale.internal;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.NewCooperative;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.OfficialNumbers;
import coop.quitus.federation.Place;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Founds the schools of a nation and gives them their people, through the same doors as anyone.
@Component
final class Peopling {

    private final Founding founding;
    private final People people;
    private final Mandates mandates;

    Peopling(Founding founding, People people, Mandates mandates) {
        this.founding = founding;
        this.people = people;
        this.mandates = mandates;
    }

    Cooperative found(Association association, int number, School school, Actor by) {
        return done(
                founding.found(
                        new NewCooperative(
                                association.id(),
                                OfficialNumbers.uaiOf(digits(association, number)),
                                school.name(),
                                school.classes(),
                                Optional.empty()),
                        by));
    }

    /// Seven digits that begin as the department's own do: 042 and 0042, 974 and 0042.
    private static String digits(Association association, int number) {
        String code =
                switch (association.department()) {
                    case "2A" -> "620";
                    case "2B" -> "720";
                    default ->
                            "0".repeat(3 - association.department().length())
                                    + association.department();
                };
        return code + "%04d".formatted(number);
    }

    /// Who holds the mandate, and in most schools someone who signs beside them.
    Actor appoint(Cooperative cooperative, SchoolYear year, Chance chance, Actor by) {
        Person holder = give(cooperative, Role.MANDATE_HOLDER, "mandataire", year, chance, by);
        if (chance.percent(60)) {
            give(cooperative, Role.TREASURER, "tresorier", year, chance, by);
        }
        return new Actor(holder.id(), holder.name());
    }

    private Person give(
            Cooperative cooperative,
            Role role,
            String part,
            SchoolYear year,
            Chance chance,
            Actor by) {
        String email = part + "." + cooperative.number().toLowerCase(java.util.Locale.ROOT);
        Person person =
                done(people.know(SchoolNames.person(chance), email + "@nation.exemple", by));
        Mandate _ =
                done(
                        mandates.give(
                                new NewMandate(
                                        person.id(),
                                        role,
                                        new Place.InCooperative(cooperative.id()),
                                        year.firstDay(),
                                        Optional.empty()),
                                by));
        return person;
    }

    private static <T> T done(Outcome<T, ?> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, ?>(T value, _) -> value;
            case Outcome.Refused<T, ?> refused ->
                    throw new IllegalStateException(
                            "the nation was refused: " + refused.findings());
        };
    }
}
