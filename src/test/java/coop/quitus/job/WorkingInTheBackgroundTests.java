package coop.quitus.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import coop.quitus.world.TrialWork;
import coop.quitus.world.World;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class WorkingInTheBackgroundTests {

    @Autowired private World world;
    @Autowired private Jobs jobs;
    @Autowired private TrialWork works;
    @Autowired private Tenancy tenancy;
    @Autowired private Server server;

    private Cooperative school;
    private Site site;

    @BeforeEach
    void a_school() {
        school = world.school();
        site = new Site.OfCooperative(school.id());
    }

    private Job ask(String name, TrialWork.Deed deed) {
        return jobs.start(
                TrialWork.NAME, "Un essai", works.doing(name, deed), site, World.MME_ROUX);
    }

    private Job over(Job job) {
        jobs.await(job.id());
        return jobs.find(job.id()).orElseThrow();
    }

    @Test
    void does_what_was_asked_and_keeps_what_it_made() throws Exception {
        var who = new AtomicReference<Object>();
        Job asked =
                ask(
                        "three steps",
                        run -> {
                            who.set(List.of(run.by(), run.site()));
                            run.total(3);
                            for (int i = 1; i <= 3; i++) {
                                run.done(i, "pas " + i);
                            }
                            run.remark("Tout y est.");
                            try (var out = run.result("essai.txt", "text/plain")) {
                                out.write("fait".getBytes(StandardCharsets.UTF_8));
                            }
                        });
        assertThat(asked.state()).isEqualTo(Job.State.WAITING);

        Job done = over(asked);

        assertThat(done.state()).isEqualTo(Job.State.DONE);
        assertThat(List.of(done.done(), done.total(), done.step()))
                .isEqualTo(List.of(3, 3, "pas 3"));
        assertThat(done.remarks()).containsExactly("Tout y est.");
        assertThat(done.resultName()).isEqualTo("essai.txt");
        assertThat(done.by()).isEqualTo("Mme Roux");
        assertThat(done.endedAt()).isNotNull();
        assertThat(who.get()).isEqualTo(List.of(World.MME_ROUX, site));
        try (InputStream result = jobs.result(done.id()).orElseThrow()) {
            assertThat(result).hasContent("fait");
        }
        assertThat(jobs.of(site, 10)).containsExactly(done);
        assertThat(jobs.of(new Site.OfAssociation(school.association()), 10)).doesNotContain(done);
    }

    @Test
    void tells_how_far_it_is_and_stops_when_told_to() throws Exception {
        var begun = new CountDownLatch(1);
        Job asked =
                ask(
                        "until told",
                        run -> {
                            run.total(1000);
                            run.done(7, "le septième pas");
                            begun.countDown();
                            while (!run.cancelled()) {
                                Thread.sleep(10);
                            }
                            try (var out = run.result("moitié.txt", "text/plain")) {
                                out.write(1);
                            }
                        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        Job running = jobs.find(asked.id()).orElseThrow();
        while (running.done() < 7) {
            Thread.sleep(20);
            running = jobs.find(asked.id()).orElseThrow();
        }
        assertThat(running.state()).isEqualTo(Job.State.RUNNING);
        assertThat(running.step()).isEqualTo("le septième pas");

        assertThat(jobs.cancel(asked.id(), World.MME_ROUX).stopping()).isTrue();

        Job stopped = over(asked);
        assertThat(stopped.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(stopped.stopping()).isFalse();
        assertThat(stopped.hasResult()).isFalse();
        assertThat(jobs.result(asked.id())).isEmpty();
        assertThat(jobs.cancel(asked.id(), World.MME_ROUX)).isEqualTo(stopped);
    }

    @Test
    void a_failure_gives_a_number_to_quote_and_says_nothing_else() {
        Job failed =
                over(
                        ask(
                                "fails",
                                run -> {
                                    throw new IllegalStateException("secret of the house");
                                }));

        assertThat(failed.state()).isEqualTo(Job.State.FAILED);
        assertThat(failed.fault()).matches("\\d{3}-\\d{3}");
        assertThat(failed.toString()).doesNotContain("secret");
    }

    @Test
    void a_job_whose_process_died_is_begun_again_by_another() throws Exception {
        var goes = new AtomicInteger();
        Job asked = diedHalfWay(works.doing("again", run -> goes.incrementAndGet()));
        assertThat(asked.state()).isEqualTo(Job.State.RUNNING);

        Job done = over(asked);

        assertThat(done.state()).isEqualTo(Job.State.DONE);
        assertThat(goes.get()).isEqualTo(1);
        assertThat(done.step()).as("what the dead one said is forgotten").isEmpty();
    }

    /// As the tables look when a process was killed in the middle of a job, a minute ago.
    private Job diedHalfWay(Map<String, String> input) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection owner = TestDatabases.asOwner(server);
                var job =
                        owner.prepareStatement(
                                """
                                INSERT INTO job.job (id, work, title, site, site_number, input, state, go, done, total, step,
                                                     asked_at, asked_by_id, asked_by)
                                VALUES (?, 'job.trial', 'Un essai', 'COOPERATIVE', ?, jsonb_build_object('deed', ?), 'RUNNING',
                                        1, 5, 9, 'le cinquième pas', now(), gen_random_uuid(), 'Mme Roux')
                                """);
                var turn =
                        owner.prepareStatement(
                                """
                                INSERT INTO job.turn (task_name, task_instance, execution_time, picked, picked_by,
                                                      last_heartbeat, version)
                                VALUES ('job', ?, now(), true, 'quitus-dead', now() - interval '1 minute', 1)
                                """)) {
            job.setObject(1, id);
            job.setLong(2, school.id().value());
            job.setString(3, input.get(TrialWork.DEED));
            job.executeUpdate();
            turn.setString(1, id.toString());
            turn.executeUpdate();
        }
        return jobs.find(id).orElseThrow();
    }

    @Test
    void a_job_asked_for_in_a_transaction_exists_once_that_is_committed() {
        assertThatThrownBy(() ->
                        tenancy.within(
                                school.id(),
                                () -> {
                                    ask("never", run -> {});
                                    throw new IllegalStateException("changed our mind");
                                }))
                .hasMessage("changed our mind");
        assertThat(jobs.of(site, 10)).isEmpty();

        Job kept = tenancy.within(school.id(), () -> ask("after all", run -> {}));
        assertThat(over(kept).state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void work_that_no_room_does_is_not_taken_on() {
        assertThatThrownBy(() -> jobs.start("job.nobody", "Rien", Map.of(), site, World.MME_ROUX))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
