package coop.quitus.letter;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.council.Decision;
import coop.quitus.council.DecisionTaken;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.partner.Agreements;
import coop.quitus.partner.NewPartner;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerKind;
import coop.quitus.partner.Partners;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/// A school whose CM2 writes to the town.
@RoomTest
abstract class LetterSchool {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final String BODY =
            "Bonjour,\n\nNous voudrions cultiver un carré de pelouse.\n\nla classe de CM2";

    @Autowired World world;
    @Autowired Letters letters;
    @Autowired Partners partners;
    @Autowired Agreements agreements;
    @Autowired ApplicationEventPublisher events;

    Cooperative school;
    Partner mayor;
    Person head;

    @BeforeEach
    void a_school_and_its_town() {
        school = world.school();
        mayor = partner("Mairie de Saint-Genest", PartnerKind.TOWN_HALL, "mairie@exemple.fr");
        head = world.someone(Role.HEAD, school);
    }

    Partner partner(String name, PartnerKind kind, String email) {
        return value(
                partners.know(
                        school.id(),
                        new NewPartner(
                                UUID.randomUUID(), name, kind, "Saint-Genest", email, "", ""),
                        MME_ROUX));
    }

    static <T, F extends Finding> T value(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, F>) outcome).value();
    }

    static <T, F extends Finding> List<F> refusals(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<T, F>) outcome).findings();
    }

    Letter drafted() {
        return value(letters.draft(school.id(), asked("demande"), MME_ROUX));
    }

    NewLetter asked(String template) {
        return new NewLetter(
                UUID.randomUUID(),
                YEAR,
                "CM2",
                mayor.id(),
                null,
                "Demande de la classe de CM2 : un carré de pelouse",
                BODY,
                template,
                "");
    }

    /// The class brings it before its council, which says yes.
    Letter adopted(Letter letter) {
        value(letters.propose(school.id(), letter.id(), MME_ROUX));
        decide(letter, true);
        return letters.find(school.id(), letter.id()).orElseThrow();
    }

    /// What the council's room says when a point is decided.
    void decide(Letter letter, boolean carried) {
        var decision =
                new Decision(
                        UUID.randomUUID(),
                        YEAR,
                        UUID.randomUUID(),
                        "Conseil de CM2",
                        "CM2",
                        LocalDate.of(2026, 9, 10),
                        "Adopter la lettre",
                        "",
                        "vote à main levée",
                        "18 pour, 4 contre",
                        carried,
                        OptionalInt.empty());
        UUID item =
                Objects.requireNonNull(
                        letters.find(school.id(), letter.id()).orElseThrow().proposed());
        events.publishEvent(new DecisionTaken(school.id(), decision, item));
    }

    static LetterAnswer answer(Letter letter) {
        return Objects.requireNonNull(letter.answer());
    }

    Letter signed(Letter letter) {
        return value(letters.sign(school.id(), letter.id(), head.acting()));
    }

    SentLetter sent() {
        return value(letters.send(school.id(), signed(adopted(drafted())).id(), true, MME_ROUX));
    }

    static NewAnswer answer(LetterAnswer.Verdict verdict) {
        return new NewAnswer(
                UUID.randomUUID(),
                verdict,
                "Avec plaisir.",
                "Gardez le passage libre.",
                "Mme Vial",
                "maire",
                "");
    }
}
