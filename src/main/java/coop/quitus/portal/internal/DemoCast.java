package coop.quitus.portal.internal;

import coop.quitus.federation.Association;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.NewCooperative;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.OfficialNumbers;
import coop.quitus.federation.Place;
import coop.quitus.identity.DemoGuests;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.SchoolYear;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The people of the demo: one for each role, all invented.
@Component
@ConditionalOnProperty("quitus.demo")
class DemoCast implements DemoGuests {

    private static final Actor STORY = Actor.operator("démonstration");

    /// Someone of the story.
    ///
    /// @param where given the school and its association
    private record Figure(
            String name, String email, String who, Role role, Function<Cooperative, Place> where) {}

    private static final List<Figure> FIGURES =
            List.of(
                    figure(
                            "Mme Roux",
                            "roux",
                            "mandataire de l'école Jean-Macé",
                            Role.MANDATE_HOLDER,
                            DemoCast::school),
                    figure(
                            "M. Bianchi",
                            "bianchi",
                            "trésorier, cosignataire",
                            Role.TREASURER,
                            DemoCast::school),
                    figure(
                            "Mme Blanc",
                            "blanc",
                            "maîtresse du CE2",
                            Role.TEACHER,
                            DemoCast::school),
                    figure(
                            "M. Keita",
                            "keita",
                            "parent, vérificateur aux comptes",
                            Role.VERIFIER,
                            DemoCast::school),
                    figure("Mme Nguyen", "nguyen", "parent d'élève", Role.PARENT, DemoCast::school),
                    figure(
                            "M. Leroy",
                            "leroy",
                            "directeur de l'école",
                            Role.HEAD,
                            one -> new Place.InSchool(one.uai())),
                    figure(
                            "Mme Faure",
                            "faure",
                            "équipe de l'association départementale",
                            Role.ASSOCIATION_STAFF,
                            DemoCast::association),
                    figure(
                            "M. Chapuis",
                            "chapuis",
                            "trésorier de l'association départementale",
                            Role.ASSOCIATION_OFFICER,
                            DemoCast::association),
                    figure(
                            "Mme Delorme",
                            "delorme",
                            "commissaire aux comptes",
                            Role.AUDITOR,
                            DemoCast::association),
                    figure(
                            "M. Osei",
                            "osei",
                            "bureau national",
                            Role.NATIONAL_OFFICE,
                            one -> new Place.InFederation()),
                    figure("Mme Perrin", "perrin", "mairie", Role.FUNDER, DemoCast::school),
                    figure(
                            "M. Haddad",
                            "haddad",
                            "jardinier, partenaire",
                            Role.PARTNER,
                            DemoCast::school));

    private final People people;
    private final Founding founding;
    private final Mandates mandates;
    private final Clock clock;

    DemoCast(People people, Founding founding, Mandates mandates, Clock clock) {
        this.people = people;
        this.founding = founding;
        this.mandates = mandates;
        this.clock = clock;
    }

    private static Figure figure(
            String name, String mail, String who, Role role, Function<Cooperative, Place> where) {
        return new Figure(name, mail + "@jean-mace.exemple", who, role, where);
    }

    private static Place school(Cooperative school) {
        return new Place.InCooperative(school.id());
    }

    private static Place association(Cooperative school) {
        return new Place.InAssociation(school.association());
    }

    boolean isMissing() {
        return person(FIGURES.getFirst()).isEmpty();
    }

    private Optional<Person> person(Figure figure) {
        return people.withEmail(figure.email());
    }

    /// Founds the school and gives each their part, since the beginning of last year.
    Cooperative gather(Association association) {
        Cooperative school =
                Storytelling.done(
                        founding.found(
                                new NewCooperative(
                                        association.id(),
                                        OfficialNumbers.uaiOf("0429901"),
                                        "École Jean-Macé",
                                        List.of(
                                                new ClassUnit("CP", "CP de M. Petit"),
                                                new ClassUnit("CE2", "CE2 de Mme Blanc"),
                                                new ClassUnit("CM2", "CM2 de Mme Roux")),
                                        Optional.empty()),
                                STORY));
        SchoolYear year = SchoolYear.of(LocalDate.now(clock));
        for (Figure figure : FIGURES) {
            Person person = Storytelling.done(people.know(figure.name(), figure.email(), STORY));
            Storytelling.done(
                    mandates.give(
                            new NewMandate(
                                    person.id(),
                                    figure.role(),
                                    figure.where().apply(school),
                                    year.previous().firstDay(),
                                    figure.role() == Role.AUDITOR
                                            ? Optional.of(year.lastDay())
                                            : Optional.empty()),
                            STORY));
        }
        return school;
    }

    Actor mandataire() {
        return person(FIGURES.getFirst()).orElseThrow().acting();
    }

    @Override
    public List<Guest> guests() {
        return FIGURES.stream()
                .flatMap(figure ->
                        person(figure).stream()
                                .map(one -> new Guest(one.id(), one.name(), figure.who())))
                .toList();
    }
}
