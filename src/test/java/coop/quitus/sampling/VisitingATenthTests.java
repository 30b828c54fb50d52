package coop.quitus.sampling;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.sampling.VisitLook.Thing;
import coop.quitus.sampling.VisitLook.Verdict;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// AUD-01: announced, then drawn, then visited; PostgreSQL refuses what Java would not do.
@RoomTest
class VisitingATenthTests {

    private static final Actor MME_FAURE = new Actor(UUID.randomUUID(), "Mme Faure");
    private static final LocalDate LOTTERY = LocalDate.of(2026, 11, 14);
    private static final String VALUE = "3 14 22 31 45";

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired Places places;
    @Autowired Draws draws;
    @Autowired Visits visits;
    @Autowired WorldClock clock;
    @Autowired Server server;

    @AfterEach
    void the_world_goes_back_to_its_day() {
        clock.backToTheStory();
    }

    private AssociationId association(String department) {
        return places.associationOf(department).orElseThrow().id();
    }

    private static NewAnnouncement lottery() {
        return NewAnnouncement.publicValue("Loto du 14 novembre 2026", LOTTERY, 50, 5);
    }

    private static String refusal(Outcome<?, SamplingFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<?, SamplingFinding> _ -> "";
            case Outcome.Refused<?, SamplingFinding>(var findings) ->
                    findings.getFirst().getClass().getSimpleName();
        };
    }

    @Test
    void a_draw_is_announced_with_its_list_and_waits_for_its_public_value() {
        AssociationId creuse = association("83");
        var year = new SchoolYear(2025);
        assertThat(refusal(draws.announce(creuse, year, lottery(), MME_FAURE))).isEqualTo("Nobody");
        for (int i = 0; i < 12; i++) {
            var _ = world.school("83");
        }
        assertThat(refusal(draws.draw(creuse, year, VALUE, MME_FAURE))).isEqualTo("NotAnnounced");
        var today =
                NewAnnouncement.publicValue("Loto de ce soir", LocalDate.of(2026, 9, 10), 50, 5);
        assertThat(refusal(draws.announce(creuse, year, today, MME_FAURE))).isEqualTo("NotToCome");
        Announcement said = value(draws.announce(creuse, year, lottery(), MME_FAURE));
        assertThat(said.populationSize()).isEqualTo(12);
        var _ = world.school("83");
        DrawPopulation list = draws.population(creuse, year).orElseThrow();
        assertThat(list.digest()).as("founded since").isEqualTo(said.populationDigest());
        assertThat(refusal(draws.announce(creuse, year, lottery(), MME_FAURE)))
                .isEqualTo("AlreadyAnnounced");
        assertThat(refusal(draws.draw(creuse, year, VALUE, MME_FAURE))).isEqualTo("TooEarly");

        clock.moveTo(LOTTERY);
        Draws.Made made = value(draws.draw(creuse, year, VALUE, MME_FAURE));
        assertThat(made.tenth()).isEqualTo(Tenth.draw(list, VALUE));
        assertThat(value(draws.draw(creuse, year, VALUE, MME_FAURE))).isEqualTo(made);
        assertThat(refusal(draws.draw(creuse, year, "1 2 3 4 5", MME_FAURE)))
                .isEqualTo("AlreadyDrawn");
        assertThat(DrawFiles.faults(list.file(), VALUE, made.tenth().file(list))).isEmpty();
        Coverage coverage = visits.coverage(creuse, year);
        assertThat(coverage.visits()).hasSize(2);
        assertThat(visits.coverage(association("19"), year).visits())
                .as("another association")
                .isEmpty();
    }

    @Test
    void a_sealed_seed_is_the_one_that_was_promised() {
        AssociationId indre = association("36");
        var year = new SchoolYear(2025);
        var _ = world.school("36");
        assertThat(
                        refusal(
                                draws.announce(
                                        indre,
                                        year,
                                        NewAnnouncement.sealed("trop court", 50, 5),
                                        MME_FAURE)))
                .isEqualTo("SeedTooShort");
        String seed = "un pré, deux vaches, trois lunes";
        value(draws.announce(indre, year, NewAnnouncement.sealed(seed, 50, 5), MME_FAURE));
        clock.moveTo(LocalDate.of(2026, 9, 11));
        assertThat(refusal(draws.draw(indre, year, "une autre graine", MME_FAURE)))
                .isEqualTo("AnotherSeed");
        assertThat(value(draws.draw(indre, year, seed, MME_FAURE)).tenth().drawn()).hasSize(1);
    }

    /// The owner of the tables is under no row security: only the guards themselves stand here.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO sampling.draw VALUES (H, A, 2030, 'x', TIMESTAMPTZ '2026-09-01', gen_random_uuid(), 'M.')",
                "INSERT INTO sampling.draw VALUES (H, A, 2030, 'x', TIMESTAMPTZ '2026-11-13 12:00Z', gen_random_uuid(), 'M.')",
                "INSERT INTO sampling.draw VALUES (H, A, 2030, 'x', TIMESTAMPTZ '2026-11-14 12:00Z', gen_random_uuid(), 'M.')",
                "INSERT INTO sampling.draw VALUES (H, A, 2029, 'x', TIMESTAMPTZ '2026-11-14 12:00Z', gen_random_uuid(), 'M.')",
                "INSERT INTO sampling.listed VALUES (H, A, 2030, '99-9999', H, 0, NULL)",
                "INSERT INTO sampling.drawn VALUES (H, A, 2031, 2, N, 'CHANCE')",
                "INSERT INTO sampling.draw VALUES (H, A, 2031, 'y', TIMESTAMPTZ '2026-11-15 12:00Z', gen_random_uuid(), 'M.')",
            })
    void the_database_refuses_a_draw_that_comes_too_early_again_or_short(String order)
            throws SQLException {
        AssociationId cantal = association("15");
        Cooperative school = world.school("15");
        if (draws.announcement(cantal, new SchoolYear(2030)).isEmpty()) {
            value(draws.announce(cantal, new SchoolYear(2030), lottery(), MME_FAURE));
            value(draws.announce(cantal, new SchoolYear(2031), lottery(), MME_FAURE));
            clock.moveTo(LOTTERY);
            value(draws.draw(cantal, new SchoolYear(2031), VALUE, MME_FAURE));
        }
        Cooperative home =
                places.cooperativesOf(cantal).stream()
                        .filter(Cooperative::headquarters)
                        .findFirst()
                        .orElseThrow();
        String sql =
                order.replace("H,", home.id() + ",")
                        .replace(" A,", " " + cantal + ",")
                        .replace(" N,", " '" + school.number() + "',");
        try (var owner = TestDatabases.asOwner(server);
                var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
        }
    }

    private Cooperative drawn(String department) {
        Cooperative school = world.school(department);
        golden.bringTheBook(school);
        AssociationId there = association(department);
        value(
                draws.announce(
                        there,
                        GoldenYear.YEAR,
                        NewAnnouncement.sealed("une graine assez longue", 50, 5),
                        MME_FAURE));
        clock.moveTo(LocalDate.of(2026, 11, 20));
        value(draws.draw(there, GoldenYear.YEAR, "une graine assez longue", MME_FAURE));
        return school;
    }

    private Visit look(Cooperative school, String thing, Verdict verdict, String words) {
        return value(
                visits.look(
                        school.id(),
                        GoldenYear.YEAR,
                        thing,
                        verdict,
                        words,
                        thing.equals("CASH") ? World.euros("51,60") : null,
                        MME_FAURE));
    }

    @Test
    void a_visit_looks_finds_asks_concludes_and_is_answered() {
        Cooperative school = drawn("89");
        SchoolYear year = GoldenYear.YEAR;
        Visit visit = visits.of(school.id(), year).orElseThrow();
        assertThat(visit.pieces()).hasSizeBetween(9, 12);
        assertThat(visit.pieces().stream().map(VisitPiece::stratum))
                .contains(VisitPiece.Stratum.LARGE, VisitPiece.Stratum.NOT_PROVED);
        assertThat(visits.worksheet(school.id(), year)).isNotEmpty();
        lookedAt(school, visit);
        observed(school);
        followed(school);
    }

    private String refused(Cooperative school, String thing, Verdict verdict) {
        return refusal(
                visits.look(school.id(), GoldenYear.YEAR, thing, verdict, "", null, MME_FAURE));
    }

    private void lookedAt(Cooperative school, Visit visit) {
        assertThat(refused(school, "P1", Verdict.ABSENT)).isEqualTo("Missing");
        assertThat(refused(school, "P99", Verdict.GOOD)).isEqualTo("NoSuchThing");
        look(school, "P1", Verdict.ABSENT, "Le justificatif est à la mairie.");
        assertThat(look(school, "P1", Verdict.GOOD, "").lookAt("P1").orElseThrow().verdict())
                .as("the last look counts")
                .isEqualTo(Verdict.GOOD);
        assertThat(conclude(school, VisitConclusion.Verdict.REGULAR, "")).isEqualTo("NotLookedAt");
        visit.pieces().forEach(piece -> look(school, piece.thing(), Verdict.GOOD, ""));
        Stream.of(Thing.values()).forEach(thing -> look(school, thing.name(), Verdict.GOOD, ""));
    }

    private void observed(Cooperative school) {
        SchoolYear year = GoldenYear.YEAR;
        var asks =
                new Visits.Found(
                        VisitObservation.Gravity.TO_CORRECT,
                        "Deux justificatifs manquent.",
                        "D02",
                        "ACC-06",
                        "",
                        null);
        assertThat(refusal(visits.observe(school.id(), year, asks, MME_FAURE)))
                .isEqualTo("Missing");
        value(
                visits.observe(
                        school.id(),
                        year,
                        new Visits.Found(
                                asks.gravity(),
                                asks.what(),
                                "D02",
                                "ACC-06",
                                "Les photographier.",
                                LocalDate.of(2026, 12, 15)),
                        MME_FAURE));
        assertThat(refusal(visits.answer(school.id(), year, 1, "C'est fait.", MME_ROUX)))
                .isEqualTo("NotConcluded");
        assertThat(visits.report(school.id(), year, MME_FAURE)).isEmpty();
        assertThat(conclude(school, VisitConclusion.Verdict.WITH_REMARKS, "")).isEqualTo("Missing");
        assertThat(conclude(school, VisitConclusion.Verdict.WITH_REMARKS, "Bien tenu.")).isEmpty();
    }

    private String conclude(Cooperative school, VisitConclusion.Verdict verdict, String words) {
        return refusal(
                visits.conclude(
                        school.id(),
                        GoldenYear.YEAR,
                        verdict,
                        words,
                        LocalDate.of(2026, 11, 20),
                        MME_FAURE));
    }

    private void followed(Cooperative school) {
        SchoolYear year = GoldenYear.YEAR;
        byte[] report = visits.report(school.id(), year, MME_FAURE).orElseThrow();
        assertThat(visits.report(school.id(), year, MME_ROUX).orElseThrow()).isEqualTo(report);
        assertThat(refused(school, "P1", Verdict.GOOD)).isEqualTo("Concluded");
        Coverage after = visits.coverage(school.association(), year);
        assertThat(after.reached()).isTrue();
        assertThat(after.visits().getFirst().state()).isEqualTo(VisitStanding.State.FOLLOWED);
        value(visits.answer(school.id(), year, 1, "C'est fait hier.", MME_ROUX));
        value(visits.close(school.id(), year, 1, "Vu, merci.", MME_FAURE));
        assertThat(refusal(visits.answer(school.id(), year, 1, "Encore.", MME_ROUX)))
                .isEqualTo("NoSuchThing");
        assertThat(visits.coverage(school.association(), year).visits().getFirst().state())
                .isEqualTo(VisitStanding.State.CLOSED);
        value(
                draws.announce(
                        school.association(),
                        year.next(),
                        NewAnnouncement.sealed("encore une graine longue", 50, 5),
                        MME_FAURE));
        assertThat(
                        draws.population(school.association(), year.next())
                                .orElseThrow()
                                .listed()
                                .getFirst()
                                .lastVisited())
                .as("it rests")
                .isEqualTo(2025);
    }
}
