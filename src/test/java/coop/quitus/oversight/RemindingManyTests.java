package coop.quitus.oversight;

import static coop.quitus.world.GoldenYear.value;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Letters;
import coop.quitus.identity.Role;
import coop.quitus.job.Job;
import coop.quitus.job.Jobs;
import coop.quitus.kernel.Outcome;
import coop.quitus.world.RoomTest;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One reminder for many, each with its own facts, once.
@RoomTest
class RemindingManyTests extends OverseenSchool {

    private static final NewFollowUp REPORT =
            NewFollowUp.of(FollowUpKind.REPORT, FollowUpKind.REPORT.text());

    @Autowired FollowUps followUps;
    @Autowired Letters letters;
    @Autowired Jobs jobs;

    @Override
    String department() {
        return "66";
    }

    private List<Letters.Letter> letters(String to) {
        return letters.waiting().stream().filter(one -> one.recipient().equals(to)).toList();
    }

    @Test
    void a_reminder_goes_to_each_in_the_background_and_is_kept_on_both_sides() {
        Cooperative second = world.school(department());
        Cooperative empty = world.school(department());
        var other = world.someone(Role.MANDATE_HOLDER, second);
        Job job =
                value(
                        followUps.send(
                                association,
                                YEAR,
                                Set.of(school.id(), second.id(), empty.id()),
                                REPORT,
                                office.acting()));
        jobs.await(job.id());
        Job over = jobs.find(job.id()).orElseThrow();
        assertThat(over.state()).isEqualTo(Job.State.DONE);
        assertThat(over.done()).isEqualTo(3);
        assertThat(over.remarks())
                .contains("2 rappels sont partis.")
                .anyMatch(remark -> remark.contains("Personne ne tient cette coopérative"));
        assertThat(letters(other.email())).hasSize(1);
        Letters.Letter letter = letters(holder.email()).getFirst();
        assertThat(letter.subject()).isEqualTo("Le compte rendu 2025–2026 de votre coopérative");
        assertThat(letter.body())
                .contains(
                        "Bonjour " + holder.name(),
                        "École Jean-Macé est attendu avant le 30 septembre 2026",
                        "Pas encore reçu, attendu le 30 septembre 2026.",
                        books + "/cloture")
                .doesNotContain("{");
        assertThat(followUps.of(school.id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.recipients()).isEqualTo(holder.name());
                    assertThat(one.sentBy()).isEqualTo(office.name());
                    assertThat(one.words()).isEqualTo(letter.body());
                });
        assertThat(followUps.of(empty.id())).isEmpty();
    }

    private Outcome<FollowUp, OversightFinding> send(NewFollowUp asked) {
        return followUps.send(
                association, YEAR, school.id(), UUID.randomUUID(), asked, office.acting());
    }

    /// SUI-04.
    @Test
    void the_same_reminder_waits_a_fortnight_unless_someone_says_so() {
        value(send(REPORT));
        assertThat(send(REPORT))
                .isEqualTo(
                        Outcome.refused(
                                new OversightFinding.TooSoon(
                                        LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 24))));
        value(send(NewFollowUp.of(FollowUpKind.VOUCHERS, FollowUpKind.VOUCHERS.text())));
        clock.forward(Duration.ofDays(13));
        assertThat(send(REPORT)).isInstanceOf(Outcome.Refused.class);
        clock.forward(Duration.ofDays(1));
        value(send(REPORT));
        value(send(new NewFollowUp(FollowUpKind.REPORT, "Encore", "Bonjour.", true)));
        assertThat(followUps.of(school.id())).hasSize(4);
    }

    @Test
    void a_sending_begun_again_writes_to_nobody_twice() {
        UUID sending = UUID.randomUUID();
        FollowUp first =
                value(
                        followUps.send(
                                association, YEAR, school.id(), sending, REPORT, office.acting()));
        assertThat(
                        value(
                                followUps.send(
                                        association,
                                        YEAR,
                                        school.id(),
                                        sending,
                                        REPORT,
                                        office.acting())))
                .isEqualTo(first);
        assertThat(letters(holder.email())).hasSize(1);
    }

    @Test
    void a_reminder_is_chosen_read_as_one_of_them_would_and_sent() throws Exception {
        String here = cockpit + "/rappels";
        assertThat(send(here, staff, Map.of())).hasStatus(303);
        Document draft = read(send(here, staff, Map.of("c", school.id().toString())));
        assertThat(draft.select(".as-sent").text()).contains("Bonjour " + holder.name());
        assertThat(draft.select("input[name=choisies]").attr("value"))
                .isEqualTo(school.id().toString());
        Map<String, String> wrong =
                Map.of(
                        "choisies", school.id().toString(),
                        "geste", "envoyer",
                        "modele", "WORDS",
                        "objet", "Un mot",
                        "mots", "Bonjour {prénom}");
        assertThat(send(here, staff, wrong))
                .hasStatus(422)
                .bodyText()
                .contains("« {prénom} » ne désigne rien.");
        var sent =
                send(
                        here,
                        staff,
                        Map.of(
                                "choisies", school.id().toString(),
                                "geste", "envoyer",
                                "modele", "WORDS",
                                "objet", "Un mot pour {coopérative}",
                                "mots", "Bonjour {personne}, merci."));
        assertThat(sent).hasStatus(303);
        String job = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
        assertThat(job).startsWith("/travaux/");
        jobs.await(UUID.fromString(job.substring("/travaux/".length())));
        received();
    }

    private void received() throws UnsupportedEncodingException {
        String home = "/cooperatives/" + school.id();
        assertThat(page(home + "/echeances", mandated).text())
                .contains("Lire le mot de l'association", "Un mot pour École Jean-Macé");
        Document list = page(home + "/rappels", mandated);
        assertThat(list.text()).contains("Bonjour " + holder.name() + ", merci.", "pas encore lu");
        String read = list.select("form[action$=/lecture]").attr("action");
        assertThat(send(read, mandated, Map.of())).hasStatus(303);
        assertThat(page(home + "/rappels", staff).text()).contains("lu par " + holder.name());
        assertThat(page(home + "/echeances", mandated).text())
                .doesNotContain("Lire le mot de l'association");
        assertThat(send(read, staff, Map.of())).hasStatus(403);
    }
}
