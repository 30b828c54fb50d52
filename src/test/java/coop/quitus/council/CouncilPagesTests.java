package coop.quitus.council;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.ballot.Ballot;
import coop.quitus.identity.Role;
import coop.quitus.pupil.Pupils;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.world.Readable;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a class and its teacher see and do.
class CouncilPagesTests extends CouncilSchool {

    @Autowired MockMvcTester site;
    @Autowired Pupils pupilRoom;

    private Cookie teacher;
    private Cookie tablet;
    private String councils;

    @BeforeEach
    void a_teacher_and_a_tablet() {
        teacher = world.session(Role.TEACHER, school);
        tablet = classes.open(school, YEAR, "CM2");
        councils = "/cooperatives/" + school.id() + "/exercices/2026/conseils";
    }

    private Document page(Cookie who, String path) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(who).exchange();
        assertThat(result).as(path).hasStatusOk();
        String html = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        if (path.startsWith("/classe")) {
            Readable.check(html, ReadingLevel.FULL);
        }
        return Jsoup.parse(html);
    }

    private MvcTestResult send(Cookie who, String path, String... fields) {
        var request = site.post().uri(path).cookie(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void a_word_goes_from_the_box_to_the_register() throws UnsupportedEncodingException {
        assertThat(page(tablet, "/classe/boite").select("ul.tiles a")).hasSize(4);
        assertThat(page(tablet, "/classe/boite/PROPOSE").select("label:has(input[name=image])"))
                .isNotEmpty();
        assertThat(send(tablet, "/classe/boite/PROPOSE", "texte", "avec Inès, un jardin"))
                .hasStatus(422)
                .bodyText()
                .contains("nomme un enfant");
        assertThat(
                        send(
                                tablet,
                                "/classe/boite/PROPOSE",
                                "texte",
                                "Faire un jardin",
                                "image",
                                "sprout"))
                .hasStatus(303);
        BoxNote note = box.of(school.id(), YEAR, "CM2").getFirst();
        assertThat(page(teacher, councils + "/boite/CM2").text())
                .contains("Faire un jardin", "à lire");
        assertThat(send(teacher, councils + "/boite/CM2/" + note.id(), "suite", "NOT_KEPT"))
                .hasStatus(422);
        assertThat(send(teacher, councils + "/boite/CM2/" + note.id(), "suite", "KEPT"))
                .hasStatus(303);
        assertThat(send(teacher, councils, "instance", "CLASS:CM2", "le", "2026-09-10"))
                .hasStatus(303);
        String here = sittings.of(school.id(), YEAR).getFirst().href(school.id());
        theCouncilSits(here);
        itsMinutesAreAdopted(here);
    }

    private void theCouncilSits(String here) throws UnsupportedEncodingException {
        assertThat(page(teacher, here).text()).contains("Faire un jardin", "Vie de la coopérative");
        assertThat(page(teacher, here + "/affiche").text()).contains("Suivi et application");
        assertThat(page(tablet, "/classe/conseil").text()).contains("Ouvrir le conseil");
        assertThat(send(tablet, "/classe/conseil/seance/ouverture", "presents", "24"))
                .hasStatus(303);
        Document live = page(tablet, "/classe/conseil");
        assertThat(live.select("h2#point").text()).isEqualTo("Faire un jardin");
        assertThat(live.select(".clock[data-gone]")).hasSize(2);
        assertThat(send(tablet, "/classe/conseil/seance/accord")).hasStatus(303);
        assertThat(page(tablet, "/classe/conseil").text()).contains("C'est décidé");
        assertThat(send(teacher, here + "/seance/fin")).hasStatus(303);
    }

    private void itsMinutesAreAdopted(String here) throws UnsupportedEncodingException {
        assertThat(page(teacher, here + "/compte-rendu").text())
                .contains("24 présents", "consensus");
        assertThat(send(teacher, here + "/compte-rendu", "mots", "Théo a lu.")).hasStatus(422);
        assertThat(send(teacher, here + "/compte-rendu", "mots", "Une séance calme."))
                .hasStatus(303);
        assertThat(send(teacher, here + "/compte-rendu/adoption")).hasStatus(422);
        opened();
        assertThat(send(tablet, "/classe/conseil/seance/adoption")).hasStatus(303);
        assertThat(page(teacher, councils + "/registre").select("tbody tr").text())
                .startsWith("1 Faire un jardin");
        Decision decision = decisions.of(school.id(), YEAR).getFirst();
        assertThat(page(teacher, decision.href(school.id())).select("[hx-get]").attr("hx-get"))
                .isEqualTo(
                        "/cooperatives/%s/exercices/2026/decisions/%s/depenses"
                                .formatted(school.id(), decision.id()));
        assertThat(page(tablet, "/classe/decisions").text()).contains("N° 1 du registre");
        assertThat(site.get().uri(councils + "/registre.pdf").cookie(teacher).exchange())
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(site.get().uri(here + "/compte-rendu.pdf").cookie(teacher).exchange())
                .hasStatusOk();
    }

    @Test
    void a_vote_by_tokens_shows_only_how_many_voted() throws UnsupportedEncodingException {
        put("Que semer ?", "Radis", "Fraises");
        Sitting sitting = opened();
        String here = sitting.href(school.id());
        assertThat(
                        send(
                                tablet,
                                "/classe/conseil/seance/vote",
                                "maniere",
                                "TOKENS",
                                "methode",
                                "APPROVAL"))
                .hasStatus(303);
        MvcTestResult slips = send(teacher, here + "/jetons", "jetons", "3");
        assertThat(slips).hasStatusOk();
        Document sheet =
                Jsoup.parse(slips.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(sheet.select(".slips svg")).hasSize(3);
        String token = sheet.select(".slips .code").eachText().getFirst();
        assertThat(
                        page(tablet, "/classe/voter?jeton=" + token)
                                .select("input[name=jeton]")
                                .attr("value"))
                .isEqualTo(token);
        assertThat(send(tablet, "/classe/voter", "jeton", token)).hasStatus(422);
        assertThat(send(tablet, "/classe/voter", "jeton", token, "choix.1", "1")).hasStatus(303);
        assertThat(send(tablet, "/classe/voter", "jeton", token, "choix.1", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("a déjà servi");
        assertThat(page(tablet, "/classe/conseil").text())
                .contains("1 voix donnée sur 3 jetons", "Le résultat reste caché")
                .doesNotContain("Fraises : 1");
        assertThat(send(teacher, here + "/seance/urne")).hasStatus(303);
        assertThat(page(teacher, here).text()).contains("Fraises : 1, Radis : 0");
    }

    @Test
    void tellers_who_differ_are_asked_to_count_again() throws UnsupportedEncodingException {
        UUID point = put("Acheter des plants");
        opened();
        value(
                deciding.openVote(
                        school.id(),
                        point,
                        Ballot.Manner.HANDS,
                        Ballot.Method.YES_NO,
                        0,
                        MME_ROUX));
        assertThat(page(tablet, "/classe/conseil/compter/1").select("input[name^=voix]"))
                .hasSize(3);
        assertThat(counted("1", "18", "4", "2")).hasStatus(303);
        assertThat(counted("2", "17", "5", "2")).hasStatus(303);
        assertThat(page(tablet, "/classe/conseil").text())
                .contains("Compte n° 2")
                .doesNotContain("18 pour");
    }

    private MvcTestResult counted(String teller, String yes, String no, String neither) {
        String path = "/classe/conseil/seance/compte";
        return send(
                tablet, path, "compteur", teller, "voix.0", yes, "voix.1", no, "voix.2", neither);
    }

    @Test
    void who_does_not_read_yet_drops_a_picture() throws UnsupportedEncodingException {
        value(pupilRoom.readAt(school.id(), YEAR, "CE2", ReadingLevel.PICTURES, MME_ROUX));
        Cookie small = classes.open(school, YEAR, "CE2");
        for (String path : List.of("boite", "boite/ASK", "conseil", "voter", "decisions")) {
            MvcTestResult shown = site.get().uri("/classe/" + path).cookie(small).exchange();
            Readable.check(
                    shown.getResponse().getContentAsString(StandardCharsets.UTF_8),
                    ReadingLevel.PICTURES);
        }
        assertThat(page(small, "/classe/boite/ASK").select("textarea")).isEmpty();
        assertThat(send(small, "/classe/boite/ASK", "image", "map")).hasStatus(303);
        assertThat(box.of(school.id(), YEAR, "CE2").getFirst().pictures()).containsExactly("map");
    }

    @Test
    void who_reads_without_teaching_sees_decisions_and_no_child()
            throws UnsupportedEncodingException {
        Sitting sitting = opened();
        value(
                turns.give(
                        school.id(),
                        sitting.id(),
                        turns.proposed(school.id(), sitting.id()),
                        MME_ROUX));
        Cookie treasurer = world.session(Role.TREASURER, school);
        for (String path :
                new String[] {councils, sitting.href(school.id()), councils + "/registre"}) {
            String text = page(treasurer, path).text();
            pupils.forEach(pupil -> assertThat(text).doesNotContain(pupil.firstName()));
        }
        assertThat(site.get().uri(councils + "/boite/CM2").cookie(treasurer).exchange())
                .hasStatus(403);
        assertThat(site.get().uri("/classe/conseil").exchange()).hasStatus(303);
    }
}
