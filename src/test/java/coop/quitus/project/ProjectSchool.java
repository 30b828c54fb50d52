package coop.quitus.project;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.council.AgendaPoint;
import coop.quitus.council.Agendas;
import coop.quitus.council.Body;
import coop.quitus.council.Deciding;
import coop.quitus.council.Decision;
import coop.quitus.council.Sitting;
import coop.quitus.council.Sittings;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kit;
import coop.quitus.kit.Kits;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterAnswer;
import coop.quitus.letter.Letters;
import coop.quitus.letter.NewAnswer;
import coop.quitus.letter.SentLetter;
import coop.quitus.partner.NewPartner;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerKind;
import coop.quitus.partner.Partners;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school whose CM2 lives a kit that nobody wrote code for, and the few acts that tests share.
@RoomTest
abstract class ProjectSchool {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final LocalDate AUTUMN = LocalDate.of(2026, 9, 10);

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired Kits kits;
    @Autowired Ledger ledger;
    @Autowired Projects projects;
    @Autowired Steps steps;
    @Autowired ProjectBudgets budgets;
    @Autowired ProjectJournal journal;
    @Autowired ProjectReports reports;
    @Autowired ProjectLinks links;
    @Autowired Partners partners;
    @Autowired Letters letters;
    @Autowired Agendas agendas;
    @Autowired Sittings sittings;
    @Autowired Deciding deciding;

    Cooperative school;
    Partner mayor;

    @BeforeEach
    void a_school_and_its_town() {
        school = world.school();
        mayor =
                value(
                        partners.know(
                                school.id(),
                                new NewPartner(
                                        UUID.randomUUID(),
                                        "Mairie de Saint-Genest",
                                        PartnerKind.TOWN_HALL,
                                        "Saint-Genest",
                                        "mairie@exemple.fr",
                                        "",
                                        ""),
                                MME_ROUX));
    }

    @AfterEach
    void back_to_the_story() {
        clock.backToTheStory();
    }

    static <T, F extends Finding> T value(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, F>) outcome).value();
    }

    static <T, F extends Finding> List<F> said(Outcome<T, F> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, F>(T _, List<F> remarks) -> remarks;
            case Outcome.Refused<T, F>(List<F> findings) -> findings;
        };
    }

    /// The kit that a teacher wrote this morning.
    Kit birds() {
        try (InputStream file =
                Objects.requireNonNull(
                        getClass().getResourceAsStream("/project/le-coin-des-oiseaux.yaml"))) {
            var reading = kits.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(reading.faults()).isEmpty();
            return reading.kit().orElseThrow();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ProjectDraft draft(String title) {
        return new ProjectDraft(
                title,
                "",
                "",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 6, 30),
                List.of(new Project.ClassIn("CM2", "CM2", 24)),
                List.of());
    }

    Project lived() {
        return value(
                projects.live(school.id(), YEAR, UUID.randomUUID(), birds(), draft(""), MME_ROUX));
    }

    ProjectStep step(Project project, String key) {
        return projects.find(school.id(), project.id()).orElseThrow().step(key).orElseThrow();
    }

    ProjectStep answered(Project project, String key, Map<String, String> answers) {
        return value(steps.answer(school.id(), project.id(), key, answers, MME_ROUX));
    }

    Outcome<ProjectStep, ProjectFinding> finish(Project project, String key) {
        return steps.finish(school.id(), project.id(), key, AUTUMN, MME_ROUX);
    }

    void done(Project project, String key, Map<String, String> answers) {
        answered(project, key, answers);
        assertThat(value(finish(project, key)).isDone()).isTrue();
    }

    void measured(Project project, String key, String series, String value) {
        value(
                steps.measure(
                        school.id(),
                        project.id(),
                        key,
                        new StepMeasure(
                                UUID.randomUUID(),
                                series,
                                AUTUMN,
                                StepMeasure.parse(value).orElseThrow()),
                        MME_ROUX));
    }

    /// The class holds its council, and agrees on what waits.
    Decision agreed(UUID item) {
        Sitting sitting =
                value(sittings.plan(school.id(), YEAR, Body.ofClass("CM2"), AUTUMN, 40, MME_ROUX));
        value(sittings.open(school.id(), sitting.id(), 24, MME_ROUX));
        AgendaPoint point =
                agendas.of(school.id(), sitting.id()).stream()
                        .filter(one -> one.id().equals(item))
                        .findFirst()
                        .orElseThrow();
        value(sittings.moveTo(school.id(), sitting.id(), point.id(), MME_ROUX));
        Decision decision = value(deciding.agree(school.id(), point.id(), "", MME_ROUX));
        value(sittings.close(school.id(), sitting.id(), MME_ROUX));
        return decision;
    }

    /// From the draft to the mayor's answer by the link.
    Letter answeredByTheMayor(Project project) {
        value(
                steps.write(
                        school.id(),
                        project.id(),
                        "ecrire",
                        "CM2",
                        mayor.id(),
                        "Un coin pour les oiseaux",
                        "Nous voulons nourrir les oiseaux.",
                        MME_ROUX));
        agreed(Objects.requireNonNull(step(project, "ecrire").agendaItem()));
        Letter letter =
                letters.of(school.id(), "/classe/projets/" + project.id() + "/etapes/ecrire")
                        .getFirst();
        Person head = world.someone(Role.HEAD, school);
        value(letters.sign(school.id(), letter.id(), head.acting()));
        SentLetter sent = value(letters.send(school.id(), letter.id(), true, MME_ROUX));
        return value(
                letters.answer(
                        school.id(),
                        sent.secret(),
                        new NewAnswer(
                                UUID.randomUUID(),
                                LetterAnswer.Verdict.YES,
                                "Avec plaisir, près du tilleul.",
                                "",
                                "Mme Vial",
                                "maire",
                                "")));
    }

    Entry paid(String label, String amount) {
        DraftEntry draft = World.paid(AUTUMN, label, Till.BANK, "CHG_ACTIVITY", amount);
        return value(ledger.post(school.id(), draft, MME_ROUX));
    }

    static Money sum(String amount) {
        return euros(amount);
    }
}
