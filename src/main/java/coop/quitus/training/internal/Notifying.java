package coop.quitus.training.internal;

import coop.quitus.identity.Letters;
import coop.quitus.identity.People;
import coop.quitus.training.Enrolment;
import coop.quitus.training.TrainingSession;
import coop.quitus.ui.Dates;
import org.springframework.stereotype.Component;

/// Writes to people about their sessions.
@Component
final class Notifying {

    private final People people;
    private final Letters letters;

    Notifying(People people, Letters letters) {
        this.people = people;
        this.letters = letters;
    }

    void promoted(Enrolment who, TrainingSession session) {
        write(
                who,
                "Une place pour vous : " + session.training().title(),
                "Une place s'est libérée. Vous êtes maintenant de la session du "
                        + Dates.moment(session.startsAt())
                        + ", "
                        + session.where()
                        + ".\n\nSi vous ne pouvez plus venir, rendez la place sur la page des formations.");
    }

    void cancelled(Enrolment who, TrainingSession session) {
        write(
                who,
                "Session annulée : " + session.training().title(),
                "La session du "
                        + Dates.moment(session.startsAt())
                        + " n'aura pas lieu. La page des formations dit les autres jours.");
    }

    private void write(Enrolment who, String subject, String body) {
        people.person(who.person())
                .ifPresent(person ->
                        letters.write(
                                person.email(),
                                subject,
                                "Bonjour " + person.name() + ",\n\n" + body));
    }
}
