package coop.quitus.job;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TrialWork;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The page of a job: who sees it, and what it says.
@RoomTest
class WatchingAJobTests {

    @Autowired private World world;
    @Autowired private Jobs jobs;
    @Autowired private TrialWork works;
    @Autowired private MockMvcTester site;

    private final CountDownLatch end = new CountDownLatch(1);
    private Cooperative school;
    private Person staff;
    private Cookie desk;

    @BeforeEach
    void the_desk_of_an_association() {
        school = world.school("26");
        staff = world.someone(Role.ASSOCIATION_STAFF, school);
        desk = world.session(staff);
    }

    @AfterEach
    void nothing_runs_on() {
        end.countDown();
    }

    private Site association() {
        return new Site.OfAssociation(school.association());
    }

    private Job ask(Site where, Person by, TrialWork.Deed deed) {
        String name = "watched " + where + " " + by.id();
        return jobs.start(
                TrialWork.NAME,
                "L'envoi de septembre",
                works.doing(name, deed),
                where,
                by.acting());
    }

    private TrialWork.Deed halfWay() {
        return run -> {
            run.total(4);
            run.done(2, "École des Tilleuls");
            while (!run.cancelled() && end.getCount() > 0) {
                Thread.sleep(10);
            }
        };
    }

    private MvcTestResult get(String path, Cookie session) {
        return site.get().uri(path).cookie(session).exchange();
    }

    private Document page(String path, Cookie session) throws Exception {
        MvcTestResult answer = get(path, session);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void says_how_far_it_is_and_looks_again_by_itself() throws Exception {
        Job job = ask(association(), staff, halfWay());
        while (jobs.find(job.id()).orElseThrow().done() < 2) {
            Thread.sleep(20);
        }

        Document page = page(job.path(), desk);

        assertThat(page.select("h1").text()).isEqualTo("L'envoi de septembre");
        assertThat(page.select("progress").attr("value")).isEqualTo("2");
        assertThat(page.select("progress").attr("max")).isEqualTo("4");
        assertThat(page.text()).contains("en cours", "2 sur 4 : École des Tilleuls");
        assertThat(page.select("noscript meta[http-equiv=refresh]").attr("content")).isEqualTo("5");
        assertThat(page.select("#travail").attr("hx-get")).isEqualTo(job.path());

        MvcTestResult told =
                site.post()
                        .uri(job.path() + "/arret")
                        .cookie(desk)
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange();
        assertThat(told).hasStatus(303).hasHeader("Location", job.path());
        jobs.await(job.id());

        Document after = page(job.path(), desk);
        assertThat(after.text()).contains("annulé");
        assertThat(
                        after.select(
                                "progress, meta[http-equiv=refresh], [hx-get], form[action$=arret]"))
                .isEmpty();
        assertThat(site.get().uri(job.path()).cookie(desk).header("HX-Request", "true").exchange())
                .hasHeader("HX-Refresh", "true");
    }

    @Test
    void what_it_made_is_taken_away_from_its_page_and_from_the_list() throws Exception {
        Job job =
                ask(
                        association(),
                        staff,
                        run -> {
                            run.remark("Deux adresses manquent.");
                            try (var out = run.result("envoi.csv", "text/csv")) {
                                out.write("a;b\n".getBytes(StandardCharsets.UTF_8));
                            }
                        });
        jobs.await(job.id());

        Document page = page(job.path(), desk);
        assertThat(page.text()).contains("Deux adresses manquent.", "Télécharger envoi.csv");
        String list = "/associations/" + school.association() + "/travaux";
        assertThat(page.select("main a[href=" + list + "]")).hasSize(1);
        assertThat(page.select("nav a[href=" + list + "]")).as("its rail").isNotEmpty();
        assertThat(page(list, desk).select("a[href=" + job.path() + "/resultat]")).hasSize(1);

        MvcTestResult file = get(job.path() + "/resultat", desk);
        assertThat(file).hasStatusOk().hasContentType("text/csv").bodyText().isEqualTo("a;b\n");
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("envoi.csv");
    }

    @Test
    void a_failure_shows_its_number() throws Exception {
        Job job =
                ask(
                        association(),
                        staff,
                        run -> {
                            throw new IllegalStateException("secret of the house");
                        });
        jobs.await(job.id());

        Document page = page(job.path(), desk);

        String number = jobs.find(job.id()).orElseThrow().fault();
        assertThat(page.select("#travail strong").text()).isEqualTo(number);
        assertThat(page.text()).doesNotContain("secret");
        assertThat(get(job.path() + "/resultat", desk)).hasStatus(404);
    }

    @Test
    void a_stranger_finds_nothing_and_stops_nothing() {
        Job job = ask(association(), staff, halfWay());
        Cooperative elsewhere = world.elsewhere();
        for (Cookie stranger :
                new Cookie[] {
                    world.session(world.stranger("Une inconnue")),
                    world.session(Role.ASSOCIATION_STAFF, elsewhere),
                    world.session(Role.TREASURER, school)
                }) {
            assertThat(get(job.path(), stranger)).hasStatus(404);
            assertThat(get(job.path() + "/resultat", stranger)).hasStatus(404);
            assertThat(
                            site.post()
                                    .uri(job.path() + "/arret")
                                    .cookie(stranger)
                                    .with(SecurityMockMvcRequestPostProcessors.csrf())
                                    .exchange())
                    .hasStatus(404);
        }
        assertThat(jobs.find(job.id()).orElseThrow().stopping()).isFalse();
        assertThat(get(job.path(), world.session(Role.ASSOCIATION_OFFICER, school))).hasStatusOk();
    }

    @Test
    void an_auditor_sees_the_jobs_he_asked_for_and_no_other() throws Exception {
        Person auditor = world.someone(Role.AUDITOR, school);
        Job his = ask(association(), auditor, run -> {});
        Job theirs = ask(association(), staff, run -> {});
        Cookie session = world.session(auditor);

        assertThat(get(his.path(), session)).hasStatusOk();
        assertThat(get(theirs.path(), session)).hasStatus(404);
        Document list = page("/associations/" + school.association() + "/travaux", session);
        assertThat(list.select("a[href=" + his.path() + "]")).hasSize(1);
        assertThat(list.select("a[href=" + theirs.path() + "]")).isEmpty();
    }

    @Test
    void the_federation_and_a_cooperative_watch_their_own() throws Exception {
        Person office = world.someone(Role.NATIONAL_OFFICE, school);
        Job national = ask(new Site.OfFederation(), office, run -> {});
        Person treasurer = world.someone(Role.TREASURER, school);
        Job small = ask(new Site.OfCooperative(school.id()), treasurer, run -> {});

        assertThat(page("/federation/travaux", world.session(office)).text())
                .contains("L'envoi de septembre");
        assertThat(get(national.path(), desk)).hasStatus(404);
        assertThat(get(small.path(), world.session(Role.MANDATE_HOLDER, school))).hasStatusOk();
        assertThat(get(small.path(), desk)).hasStatus(404);
    }
}
