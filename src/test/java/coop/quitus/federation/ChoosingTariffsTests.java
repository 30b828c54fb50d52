package coop.quitus.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.quitus.bylaw.LocalChange;
import coop.quitus.bylaw.LocalHistory;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An association says what it asks and until when; the story stands in 2026–2027.
@RoomTest
class ChoosingTariffsTests {

    private static final Actor BY = Actor.operator("essai");
    private static final SchoolYear RUNNING = new SchoolYear(2026);
    private static final Tariff DEARER =
            new Tariff(
                    World.euros("2.30"),
                    World.euros("2.05"),
                    World.euros("0.25"),
                    World.euros("0"),
                    World.euros("12"),
                    World.euros("1.08"));

    @Autowired Places places;
    @Autowired Tariffs tariffs;
    @Autowired CalendarOfAssociation calendar;
    @Autowired LocalHistory history;
    @Autowired JdbcClient sql;

    @Test
    void a_tariff_holds_from_its_year_until_the_next_choice_and_nowhere_else() {
        AssociationId ain = association("01");
        assertThat(tariffs.of(ain, RUNNING)).isEqualTo(Tariff.DEFAULT);
        assertThat(tariffs.choose(ain, RUNNING.next(), DEARER, "", BY))
                .isEqualTo(Outcome.done(DEARER));
        assertThat(tariffs.of(ain, RUNNING)).isEqualTo(Tariff.DEFAULT);
        assertThat(tariffs.of(ain, new SchoolYear(2031))).isEqualTo(DEARER);
        assertThat(tariffs.of(association("03"), new SchoolYear(2031))).isEqualTo(Tariff.DEFAULT);
    }

    @Test
    void a_running_or_past_year_asks_why_and_the_next_does_not() {
        AssociationId association = association("91");
        for (SchoolYear year : new SchoolYear[] {RUNNING, RUNNING.previous()}) {
            assertThat(tariffs.choose(association, year, DEARER, " ", BY))
                    .isEqualTo(Outcome.refused(new PlaceFinding.NoReason(year)));
        }
        assertThat(PlaceSentences.of(new PlaceFinding.NoReason(RUNNING)).onOneLine())
                .isEqualTo(
                        "L'année 2026–2027 est commencée : il manque la raison du changement. Écrivez-la en une"
                                + " phrase ; elle reste dans l'histoire des règles. (règle LOC-01)");
        assertThat(history.of(association, RUNNING)).isEmpty();
        assertThat(tariffs.choose(association, RUNNING, DEARER, "Vote du 12 mars", BY))
                .isEqualTo(Outcome.done(DEARER));
        assertThat(tariffs.choose(association, RUNNING.next(), Tariff.DEFAULT, "", BY))
                .isEqualTo(Outcome.done(Tariff.DEFAULT));
        assertThat(history.of(association, RUNNING))
                .extracting(
                        LocalChange::name,
                        LocalChange::before,
                        LocalChange::after,
                        LocalChange::reason)
                .containsExactlyInAnyOrder(
                        tuple(
                                "Cotisation par élève",
                                World.euros("2.05").inFrench(),
                                World.euros("2.30").inFrench(),
                                "Vote du 12 mars"),
                        tuple(
                                "Abonnement à la revue",
                                World.euros("0").inFrench(),
                                World.euros("12").inFrench(),
                                "Vote du 12 mars"));
    }

    @Test
    void days_move_with_the_years_and_stay_in_them() {
        AssociationId association = association("92");
        assertThat(calendar.of(association, RUNNING)).isEqualTo(Deadlines.usual(RUNNING));
        var asked =
                new Deadlines(
                        LocalDate.of(2027, 10, 15),
                        LocalDate.of(2027, 9, 30),
                        LocalDate.of(2028, 1, 31));
        assertThat(calendar.choose(association, RUNNING.next(), asked, "", BY))
                .isEqualTo(Outcome.done(asked));
        assertThat(calendar.of(association, new SchoolYear(2030)).payment())
                .isEqualTo(LocalDate.of(2031, 1, 31));
        assertThat(calendar.choose(association, new SchoolYear(2029), asked, "", BY))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.findings()).hasSize(3));
    }

    @Test
    void the_history_is_only_ever_added_to() {
        AssociationId association = association("93");
        tariffs.choose(association, RUNNING.next(), DEARER, "", BY);
        assertThat(history.of(association, RUNNING.next())).isNotEmpty();
        for (String table : new String[] {"bylaw.change", "federation.tariff", "bylaw.release"}) {
            assertThatThrownBy(() -> sql.sql("DELETE FROM " + table).update())
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> sql.sql("UPDATE bylaw.change SET reason = 'autre'").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        history.note(
                                association,
                                RUNNING,
                                List.of(new LocalHistory.Changed("tarif.eleve", "x", "1", "2")),
                                "",
                                BY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private AssociationId association(String department) {
        return places.associationOf(department).orElseThrow().id();
    }
}
