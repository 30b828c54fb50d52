package coop.quitus.classroom;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.database.TenantRows;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Outcome;
import coop.quitus.pupil.Erasure;
import coop.quitus.pupil.Erasures;
import coop.quitus.pupil.Pupil;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A class lives: its jobs turn, its pupils help and teach each other, it does something for
/// others, it writes.
@RoomTest
class LivingTogetherTests {

    @Autowired World world;
    @Autowired ClassWorld classes;
    @Autowired Jobs jobs;
    @Autowired MutualHelp help;
    @Autowired Markets markets;
    @Autowired Solidarity solidarity;
    @Autowired ClassJournal journal;
    @Autowired Erasures erasures;
    @Autowired TenantRows rows;
    @Autowired WorldClock clock;

    private Cooperative school;
    private SchoolClass cm2;
    private List<UUID> pupils;
    private LocalDate today;

    @BeforeEach
    void a_class() {
        school = world.school();
        cm2 = new SchoolClass(school.id(), classes.year(), "CM2");
        pupils =
                classes.pupils(school, "CM2", "Inès", "Théo", "Amina", "Rose").stream()
                        .map(Pupil::id)
                        .toList();
        today = LocalDate.now(clock);
    }

    @AfterEach
    void the_same_evening() {
        clock.backToTheStory();
    }

    @Test
    void jobs_turn_fairly_and_a_word_is_handed_over() {
        UUID post = done(jobs.add(cm2, "Facteur", "Porte les lettres", 1, MME_ROUX));
        UUID garden = done(jobs.add(cm2, "Jardinier", "", 2, MME_ROUX));
        var held = new HashSet<UUID>();
        for (int term = 0; term < 4; term++) {
            Map<UUID, List<UUID>> next = jobs.proposed(cm2);
            assertThat(next.get(post)).hasSize(1);
            assertThat(next.get(garden)).hasSize(2).doesNotContainAnyElementsOf(next.get(post));
            held.addAll(next.get(post));
            done(jobs.begin(cm2, next, LocalDate.now(clock).plusDays(20), MME_ROUX));
            clock.forward(Duration.ofDays(21));
        }
        assertThat(held).as("in four terms everyone was postman").hasSize(4);

        UUID last = jobs.of(cm2).getFirst().terms().getFirst().id();
        done(jobs.advise(cm2, last, "Passe avant la récréation.", MME_ROUX));
        assertThat(jobs.of(cm2).getFirst().advice()).containsExactly("Passe avant la récréation.");
        assertThat(said(jobs.advise(cm2, last, "Demande à Théo.", MME_ROUX)))
                .containsExactly(new ClassroomFinding.NamesAChild("conseil", List.of("Théo")));
    }

    @Test
    void a_new_term_ends_the_one_before() {
        UUID post = done(jobs.add(cm2, "Facteur", "", 1, MME_ROUX));
        done(jobs.begin(cm2, Map.of(post, pupils.subList(0, 1)), today.plusDays(20), MME_ROUX));
        clock.forward(Duration.ofDays(7));
        LocalDate later = today.plusDays(7);
        done(jobs.begin(cm2, Map.of(post, pupils.subList(1, 2)), later.plusDays(20), MME_ROUX));
        assertThat(jobs.of(cm2).getFirst().terms())
                .filteredOn(term -> term.holdsOn(later))
                .extracting(JobTerm::pupil)
                .containsExactly(pupils.get(1));
        assertThat(said(jobs.begin(cm2, Map.of(), today, MME_ROUX)))
                .containsExactly(new ClassroomFinding.TooEarly("jusquau"));
    }

    @Test
    void help_is_offered_asked_and_paired_and_leaves_no_trace() {
        UUID call =
                done(help.call(cm2, HelpCall.Kind.ASK, pupils.get(0), "Les fractions", MME_ROUX));
        UUID pair = done(help.pair(cm2, pupils.get(1), pupils.get(0), "Les fractions", MME_ROUX));
        assertThat(said(help.pair(cm2, pupils.get(1), pupils.get(1), "Seul", MME_ROUX)))
                .containsExactly(new ClassroomFinding.WithOneself("avec"));
        assertThat(said(help.call(cm2, HelpCall.Kind.ASK, UUID.randomUUID(), "Lire", MME_ROUX)))
                .containsExactly(new ClassroomFinding.NotInTheClass("qui"));
        help.close(cm2, call, MME_ROUX);
        help.part(cm2, pair, MME_ROUX);
        assertThat(help.calls(cm2)).isEmpty();
        assertThat(help.tutorings(cm2)).isEmpty();
    }

    @Test
    void a_market_waits_for_everyones_offer_then_seats_everyone() {
        assertThat(said(markets.offer(cm2, offer(0), MME_ROUX)))
                .contains(new ClassroomFinding.NoMarket());
        done(markets.announce(cm2, today.plusDays(8), 4, 15, MME_ROUX));
        for (int i = 0; i < 3; i++) {
            done(markets.offer(cm2, offer(i), MME_ROUX));
        }
        assertThat(said(markets.draw(cm2, 1, MME_ROUX)))
                .containsExactly(new ClassroomFinding.WithoutAnOffer(1));
        done(markets.offer(cm2, offer(3), MME_ROUX));
        List<Offer> offers = markets.current(cm2).orElseThrow().offers();
        List<UUID> all = offers.stream().map(Offer::id).toList();
        assertThat(done(markets.wish(cm2, pupils.get(0), all, MME_ROUX)))
                .as("one's own is no wish")
                .isEqualTo(3);

        Timetable drawn = done(markets.draw(cm2, 1, MME_ROUX));
        Timetable kept = markets.current(cm2).orElseThrow().timetable().orElseThrow();
        assertThat(kept.stands()).containsExactlyInAnyOrderElementsOf(drawn.stands());
        for (UUID pupil : pupils) {
            var seats = new ArrayList<UUID>();
            for (int round = 1; round <= 4; round++) {
                kept.seat(pupil, round).ifPresent(seats::add);
            }
            assertThat(seats).isNotEmpty();
        }
        assertThat(said(markets.offer(cm2, offer(0), MME_ROUX)))
                .containsExactly(new ClassroomFinding.AlreadyDrawn());
    }

    @Test
    void the_journal_names_nobody_and_is_shown_to_the_school_when_asked() {
        assertThat(said(journal.write(cm2, "La sortie", "Inès a vu un héron.", MME_ROUX)))
                .containsExactly(new ClassroomFinding.NamesAChild("texte", List.of("Inès")));
        UUID piece = done(journal.write(cm2, "La sortie", "On a vu un héron.", MME_ROUX));
        var ce2 = new SchoolClass(school.id(), classes.year(), "CE2");
        assertThat(journal.readBy(cm2)).hasSize(1);
        assertThat(journal.readBy(ce2)).isEmpty();
        journal.show(cm2, piece, true, MME_ROUX);
        assertThat(journal.readBy(ce2)).hasSize(1);
        journal.takeAway(cm2, piece, MME_ROUX);
        assertThat(journal.readBy(cm2)).isEmpty();
    }

    @Test
    void what_is_done_for_others_has_a_day_and_gets_done() {
        UUID action = done(solidarity.plan(cm2, "Une vente", "Le refuge", today, MME_ROUX));
        assertThat(said(solidarity.plan(cm2, "Trop tard", "X", today.minusDays(1), MME_ROUX)))
                .containsExactly(new ClassroomFinding.TooEarly("quand"));
        solidarity.done(cm2, action, MME_ROUX);
        assertThat(solidarity.of(cm2).getFirst().doneOn()).contains(today);
    }

    @Test
    void a_year_later_who_did_what_is_forgotten_and_the_class_remains() {
        UUID post = done(jobs.add(cm2, "Facteur", "", 1, MME_ROUX));
        done(jobs.begin(cm2, Map.of(post, pupils.subList(0, 1)), today.plusDays(20), MME_ROUX));
        done(help.call(cm2, HelpCall.Kind.OFFER, pupils.get(0), "Lire", MME_ROUX));
        done(markets.announce(cm2, today.plusDays(8), 2, 10, MME_ROUX));
        done(markets.offer(cm2, offer(0), MME_ROUX));
        done(journal.write(cm2, "Le jardin", "On a semé.", MME_ROUX));
        assertThat(rows.tables())
                .contains("classroom.journal", "classroom.job")
                .doesNotContain("classroom.job_term", "classroom.offer", "classroom.stand");

        clock.moveTo(LocalDate.of(2028, 9, 1));
        assertThat(erasures.run(school.id(), MME_ROUX))
                .filteredOn(proof -> proof.room().equals("classroom"))
                .extracting(Erasure::rows)
                .containsExactly(3);
        assertThat(jobs.of(cm2).getFirst().terms()).isEmpty();
        assertThat(help.calls(cm2)).isEmpty();
        assertThat(markets.current(cm2).orElseThrow().offers()).isEmpty();
        assertThat(journal.readBy(cm2)).hasSize(1);
    }

    private Offer offer(int pupil) {
        return new Offer(UUID.randomUUID(), pupils.get(pupil), "Offre " + pupil, "", 10, 2);
    }

    private static <T> T done(Outcome<T, ClassroomFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, ClassroomFinding>) outcome).value();
    }

    private static List<ClassroomFinding> said(Outcome<?, ClassroomFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?, ClassroomFinding>) outcome).findings();
    }
}
