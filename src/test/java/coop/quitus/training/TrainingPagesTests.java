package coop.quitus.training;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What an association's staff and a teacher see of trainings, cases, tools and calendars.
@RoomTest
class TrainingPagesTests extends TrainingSchool {

    @Autowired MockMvcTester site;
    @Autowired TravellingCases cases;

    private Person office;
    private Person reader;
    private Cookie staff;
    private Cookie teacher;
    private String there;
    private String here;

    @BeforeEach
    void people() {
        office = world.someone(Role.ASSOCIATION_STAFF, school);
        reader = someone();
        staff = world.session(office);
        teacher = world.session(reader);
        there = "/associations/" + association;
        here = "/cooperatives/" + school.id();
    }

    /// So many days after the session. Their devices were forgotten meanwhile: they sign in again.
    private void later(int days) {
        clock.moveTo(THE_DAY.plusDays(days));
        staff = world.session(office);
        teacher = world.session(reader);
    }

    private Document page(String path, Cookie who) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(who).exchange();
        assertThat(result).as(path).hasStatusOk();
        return read(result);
    }

    private static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String path, Cookie who, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void a_training_is_put_in_the_catalogue_then_announced() throws UnsupportedEncodingException {
        Map<String, String> untitled =
                Map.of("cle", UUID.randomUUID().toString(), "public", "tous", "minutes", "90");
        assertThat(send(there + "/formations", staff, untitled))
                .hasStatus(422)
                .bodyText()
                .contains("Il manque le titre");
        announced();
        assertThat(page(there + "/formations", staff).text()).contains("Le conseil", "0 sur 1");
    }

    /// A session by video, with one seat.
    private String announced() {
        String key = UUID.randomUUID().toString();
        assertThat(
                        send(
                                there + "/formations",
                                staff,
                                Map.of(
                                        "cle",
                                        key,
                                        "titre",
                                        "Le conseil",
                                        "public",
                                        "tous",
                                        "minutes",
                                        "90")))
                .hasStatus(303);
        String session = UUID.randomUUID().toString();
        assertThat(
                        send(
                                there + "/formations/sessions",
                                staff,
                                Map.of(
                                        "cle", session,
                                        "formation", key,
                                        "jour", "2026-10-07",
                                        "de", "17:00",
                                        "jusqua", "18:30",
                                        "lien", "https://visio.exemple.fr/salle",
                                        "places", "1")))
                .hasStatus(303);
        return session;
    }

    @Test
    void a_seat_gives_the_link_and_an_attendance_the_certificate()
            throws UnsupportedEncodingException {
        String session = announced();
        String seat = here + "/formations/" + session;
        assertThat(page(here + "/formations", teacher).text()).contains("1 h 30", "À distance");
        assertThat(page(here + "/formations", teacher).select("a[href^=https://visio]")).isEmpty();
        assertThat(send(seat + "/inscription", teacher, Map.of())).hasStatus(303);
        assertThat(page(here + "/formations", teacher).select("a[href^=https://visio]")).hasSize(1);
        assertThat(site.get().uri(seat + "/attestation.pdf").cookie(teacher).exchange())
                .hasStatus(404);

        later(0);
        String held = there + "/formations/sessions/" + session;
        String person = page(held, staff).select("input[name=present]").attr("value");
        assertThat(send(held + "/presences", staff, Map.of("present", person))).hasStatus(303);
        assertThat(page(there + "/formations/heures", staff).text())
                .contains("Le conseil", "1 h 30");
        assertThat(site.get().uri(seat + "/attestation.pdf").cookie(teacher).exchange())
                .hasStatusOk();
        assertThat(send(held + "/presences", teacher, Map.of())).hasStatus(404);
    }

    @Test
    void a_mandate_holder_reads_what_the_mandate_asks() throws UnsupportedEncodingException {
        training(true);
        Cookie holder = world.session(Role.MANDATE_HOLDER, school);
        assertThat(page(here + "/formations", holder).text()).contains("FOR-01", "reste à suivre");
        assertThat(page(here + "/formations", teacher).text()).doesNotContain("FOR-01");
        assertThat(page(there + "/formations", staff).text()).contains("FOR-01", school.name());
    }

    @Test
    void a_case_is_booked_by_a_teacher_and_handed_out_by_the_association()
            throws UnsupportedEncodingException {
        TravellingCase jeux =
                value(
                        cases.add(
                                association,
                                new TravellingCase(UUID.randomUUID(), "Jeux", "12 jeux", 21),
                                MME_ROUX));
        String book = here + "/malles/" + jeux.id() + "/reservation";
        String key = UUID.randomUUID().toString();
        Map<String, String> days = Map.of("cle", key, "du", "2026-10-05", "jusqua", "2026-10-09");
        assertThat(send(book, teacher, days)).hasStatus(303);
        assertThat(send(book, teacher, days)).as("a second touch").hasStatus(303);
        MvcTestResult taken =
                send(
                        book,
                        teacher,
                        Map.of(
                                "cle", UUID.randomUUID().toString(),
                                "du", "2026-10-09",
                                "jusqua", "2026-10-12"));
        assertThat(taken).hasStatus(422);
        assertThat(read(taken).text()).contains("La malle est prise du 5 octobre 2026");
        String loan = there + "/malles/prets/" + key;
        assertThat(send(loan + "/sortie", staff, Map.of("etat", "complète"))).hasStatus(303);
        assertThat(page(there + "/malles", staff).text())
                .contains("sortie", "Au départ : complète");
        later(5);
        assertThat(page(there + "/malles", staff).text()).contains("en retard");
    }

    @Test
    void a_tool_is_shared_as_a_file_and_found_by_everyone() throws UnsupportedEncodingException {
        byte[] image = PngOf.one();
        MvcTestResult shared =
                site.post()
                        .uri(there + "/outils")
                        .multipart()
                        .file(new MockMultipartFile("fichier", "jeu.png", "image/png", image))
                        .param("cle", UUID.randomUUID().toString())
                        .param("titre", "La balle des prénoms")
                        .param("resume", "Un jeu coopératif pour la rentrée.")
                        .param("cycles", "1", "2")
                        .cookie(staff)
                        .with(csrf())
                        .exchange();
        assertThat(shared).hasStatus(303);
        Document found = page(here + "/outils?mots=cooperatifs", teacher);
        assertThat(found.text()).contains("La balle des prénoms", "Cycle 1, 2");
        assertThat(page(here + "/outils?mots=coopératif", teacher).select("mark").text())
                .isEqualTo("coopératif");
        String file = found.select("article h2 a").attr("href");
        assertThat(site.get().uri(file).cookie(teacher).exchange())
                .hasStatusOk()
                .hasHeader("Content-Type", "image/png");
        assertThat(send("/outils", staff, Map.of("cle", UUID.randomUUID().toString())))
                .as("the federation's own shelf")
                .hasStatus(403);
        Cookie national = world.session(Role.NATIONAL_OFFICE, school);
        assertThat(
                        send(
                                "/outils",
                                national,
                                Map.of(
                                        "cle", UUID.randomUUID().toString(),
                                        "titre", "L'agenda coopératif",
                                        "resume", "Pour tous.",
                                        "lien", "https://exemple.fr/agenda")))
                .hasStatus(303);
        assertThat(page(here + "/outils?mots=agenda", teacher).text()).contains("Fédération");
    }

    @Test
    void the_secret_address_is_shown_once_and_opens_without_signing_in()
            throws UnsupportedEncodingException {
        assertThat(page("/calendrier", teacher).select("code")).isEmpty();
        MvcTestResult made = send("/calendrier", teacher, Map.of());
        String address = read(made).select("code").text();
        String path = address.substring(address.indexOf("/calendrier/"));
        assertThat(site.get().uri(path).exchange())
                .hasStatusOk()
                .hasHeader("Content-Type", "text/calendar;charset=UTF-8");
        assertThat(site.get().uri("/calendrier/autre.ics").exchange()).hasStatus(404);
        assertThat(site.get().uri(there + "/calendrier.ics").exchange()).hasStatusOk();
    }
}
