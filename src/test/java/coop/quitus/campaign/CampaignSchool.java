package coop.quitus.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kits;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Some schools of an association and an action with two places, in the autumn of 2026.
abstract class CampaignSchool {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final LocalDate OPENS = LocalDate.of(2026, 9, 14);
    static final LocalDate CLOSES = LocalDate.of(2026, 10, 2);

    private static final AtomicInteger KIT = new AtomicInteger(1);

    /// A small action: two places, one may wait, a jury of two criteria.
    private static final String FILE =
            """
            kit: %s
            version: 1
            titre: Défi des jardins
            but: Jardiner ensemble.
            cycles: [2, 3]
            domaine: Le développement durable
            visees:
              - {domaine: français, texte: Raconter.}
            etapes:
              - cle: semer
                genre: dessin
                titre: Semer
                pour la classe: Semez.
                pour l'adulte: Aidez.
                sujet: le jardin
            action:
              portee: départementale
              places: 2
              attente: 1
              priorites: [nouvelles classes, préinscrites, premières arrivées]
              engagements: [Venir à la réunion., Finir le jardin.]
              calendrier:
                - {cle: reunion, titre: Réunion, jour: 15/10}
                - {cle: visite, titre: Visite du jury, jour: 20/05}
              rendus:
                - {cle: recit, titre: Le récit, forme: texte}
                - {cle: image, titre: Une image, forme: image, obligatoire: non}
                - {cle: page, titre: La page du projet, forme: lien, obligatoire: non}
              jury:
                - {cle: plantes, titre: Les plantes, points: 10}
                - {cle: classe, titre: Le travail en classe, points: 20}
              prix: [Premier prix]
            source: Nos classes.
            """;

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired Kits kits;
    @Autowired Campaigns campaigns;
    @Autowired Enrolments enrolments;
    @Autowired Jury jury;

    Cooperative school;
    AssociationId association;
    Edition edition;
    String kit;

    /// A school of the département that tests of campaigns have for themselves.
    Cooperative another() {
        return world.school("38");
    }

    @BeforeEach
    void an_open_action() {
        school = another();
        association = school.association();
        kit = "defi-" + KIT.getAndIncrement();
        assertThat(kits.publish(association, FILE.formatted(kit), World.MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        edition = opened(YEAR);
    }

    @AfterEach
    void back() {
        clock.backToTheStory();
    }

    Edition opened(SchoolYear year) {
        return done(campaigns.open(association, asked(year), World.MME_ROUX));
    }

    NewEdition asked(SchoolYear year) {
        int shift = year.startsIn() - YEAR.startsIn();
        return new NewEdition(
                Ids.next(clock),
                kit,
                year,
                2,
                1,
                OPENS.plusYears(shift),
                CLOSES.plusYears(shift),
                Map.of());
    }

    NewEnrolment of(String classCode) {
        return new NewEnrolment(Ids.next(clock), edition.id(), classCode, "", 24, 2, Set.of(0, 1));
    }

    /// Enrols a class at that moment: each comes a minute after the one before.
    Enrolment enrolled(Cooperative cooperative, String classCode) {
        clock.forward(Duration.ofMinutes(1));
        return done(enrolments.enrol(cooperative.id(), of(classCode), World.MME_ROUX));
    }

    static <T> T done(Outcome<T, CampaignFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, CampaignFinding>) outcome).value();
    }

    static List<CampaignFinding> refused(Outcome<?, CampaignFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?, CampaignFinding>) outcome).findings();
    }

    List<UUID> inOrder() {
        return campaigns.standings(edition).stream().map(one -> one.enrolment().id()).toList();
    }

    static Set<Integer> all(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toSet());
    }
}
