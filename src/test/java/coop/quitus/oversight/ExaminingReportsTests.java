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
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A report before the association, until it is in the aggregated accounts. The journey of an
/// association's September sends one back.
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
    void a_report_is_examined_accepted_then_locked_and_aggregated_with_others() throws Exception {
        submit(school);
        String queue = cockpit + "/examen";
        assertThat(page(queue, staff).select("tbody a").eachAttr("href"))
                .containsExactly(queue + "/" + school.id());
        assertThat(light()).isEqualTo(Level.WATCH);
        Document report = page(queue + "/" + school.id(), staff);
        assertThat(report.text()).contains("710,60", "Les justificatifs", "—");
        assertThat(report.select(".checks label")).hasSameSizeAs(ReviewPage.PHRASES);

        String here = queue + "/" + school.id();
        assertThat(send(here + "/renvoi", staff, Map.of("jusquau", "2026-09-24"))).hasStatus(422);
        assertThat(send(here + "/renvoi", mandated, Map.of("mots", "Non"))).hasStatus(404);
        assertThat(send(here + "/acceptation", staff, Map.of()))
                .hasStatus(303)
                .hasHeader("Location", queue);
        assertThat(send(here + "/acceptation", staff, Map.of())).hasStatus(422);
        passes("LOCK", ClosingState.Locked.class);
        passes("AGGREGATE", ClosingState.Aggregated.class);
        assertThat(send(queue, staff, Map.of("pas", "LOCK"))).hasStatus(422);
        assertThat(light()).isEqualTo(Level.FINE);
    }

    private Level light() {
        return all.one(association, YEAR, school.id()).orElseThrow().light(Sign.REPORT).level();
    }

    private void passes(String step, Class<? extends ClosingState> state) {
        MvcTestResult asked =
                send(cockpit + "/examen", staff, Map.of("pas", step, "c", school.id().toString()));
        assertThat(asked).hasStatus(303);
        String job = Objects.requireNonNull(asked.getResponse().getHeader("Location"));
        assertThat(job).startsWith("/travaux/");
        jobs.await(UUID.fromString(job.substring("/travaux/".length())));
        assertThat(closings.state(school.id(), YEAR)).isInstanceOf(state);
    }
}
