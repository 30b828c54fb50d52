package coop.quitus.oversight;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.closing.ClosingState;
import coop.quitus.closing.Closings;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.job.Jobs;
import coop.quitus.oversight.Light.Level;
import coop.quitus.oversight.web.ReviewPage;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.VerifiersTable;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Two reports before the association: one accepted, one sent back, the next by itself.
@RoomTest
class ExaminingReportsTests extends OverseenSchool {

    @Autowired GoldenYear golden;
    @Autowired VerifiersTable table;
    @Autowired Closings closings;
    @Autowired Cockpit all;
    @Autowired Jobs jobs;

    @Override
    String department() {
        return "68";
    }

    private void submit(Cooperative which) {
        Person keeper = golden.complete(which);
        value(closings.offer(which.id(), YEAR, MME_ROUX));
        table.look(which);
        table.sign(which, keeper);
        value(closings.submit(which.id(), YEAR, MME_ROUX));
    }

    @Test
    void a_report_is_accepted_the_next_one_sent_back_and_many_locked_at_once() throws Exception {
        Cooperative second = world.school(department());
        submit(school);
        clock.forward(java.time.Duration.ofMinutes(5));
        submit(second);
        String queue = cockpit + "/examen";
        assertThat(page(queue, staff).select("tbody a").eachAttr("href"))
                .containsExactly(queue + "/" + school.id(), queue + "/" + second.id());
        assertThat(all.one(association, YEAR, school.id()).orElseThrow().light(Sign.REPORT).level())
                .isEqualTo(Level.WATCH);

        Document first = page(queue + "/" + school.id(), staff);
        assertThat(first.text()).contains("1 autre attend", "710,60", "Les justificatifs", "—");
        MvcTestResult accepted = send(queue + "/" + school.id() + "/acceptation", staff, Map.of());
        assertThat(accepted).hasStatus(303).hasHeader("Location", queue + "/" + second.id());

        String back = queue + "/" + second.id() + "/renvoi";
        assertThat(send(back, staff, Map.of("jusquau", "2026-09-24"))).hasStatus(422);
        assertThat(send(back, mandated, Map.of("mots", "Non"))).hasStatus(404);
        assertThat(
                        send(
                                back,
                                staff,
                                Map.of(
                                        "phrase1", "oui",
                                        "mots", "Surtout le car.",
                                        "jusquau", "2026-09-24")))
                .hasStatus(303)
                .hasHeader("Location", queue);
        assertThat(closings.state(second.id(), YEAR))
                .isInstanceOfSatisfying(
                        ClosingState.Returned.class,
                        returned ->
                                assertThat(returned.comment())
                                        .isEqualTo(
                                                ReviewPage.PHRASES.get(1) + "\nSurtout le car."));

        passes("LOCK", ClosingState.Locked.class);
        passes("AGGREGATE", ClosingState.Aggregated.class);
        assertThat(send(queue, staff, Map.of("pas", "LOCK"))).hasStatus(422);
        assertThat(all.one(association, YEAR, school.id()).orElseThrow().light(Sign.REPORT).level())
                .isEqualTo(Level.FINE);
    }

    private void passes(String step, Class<? extends ClosingState> state) {
        MvcTestResult asked =
                send(
                        cockpit + "/examen",
                        staff,
                        Map.of("pas", step, "c", school.id().toString()));
        assertThat(asked).hasStatus(303);
        String job = asked.getResponse().getHeader("Location");
        assertThat(job).startsWith("/travaux/");
        jobs.await(UUID.fromString(job.substring("/travaux/".length())));
        assertThat(closings.state(school.id(), YEAR)).isInstanceOf(state);
    }
}
