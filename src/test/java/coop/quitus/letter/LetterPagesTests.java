package coop.quitus.letter;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.letter.LetterAnswer.Verdict;
import coop.quitus.partner.PartnerKind;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.Readable;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A letter on the class's tablet, on the teacher's and the head's pages, and at the mayor's link.
@RoomTest
class LetterPagesTests extends LetterSchool {

    @Autowired MockMvcTester site;
    @Autowired ClassWorld classes;

    private MvcTestResult get(String path, Cookie cookie) {
        return site.get().uri(path).cookie(cookie).exchange();
    }

    private MvcTestResult post(String path, Cookie cookie, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(cookie).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String html(MvcTestResult result) throws UnsupportedEncodingException {
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void a_class_begins_a_letter_in_three_taps_and_brings_it_to_its_council() throws Exception {
        partner("Les espaces verts", PartnerKind.GREEN_SPACES, "vert@exemple.fr");
        Cookie tablet = classes.open(school, YEAR, "CM2");
        assertThat(html(get("/classe/accueil", tablet))).contains("Nos lettres");
        String list = html(get("/classe/lettres", tablet));
        Readable.check(list, ReadingLevel.PICTURES);
        String sorts = Jsoup.parse(list).select("a[href*=pelouse]").attr("href");
        String which = html(get(sorts, tablet));
        Readable.check(which, ReadingLevel.PICTURES);
        String form = Jsoup.parse(which).select("a[href*=demande]").attr("href");
        String holes = html(get(form, tablet));
        Readable.check(holes, ReadingLevel.SHORT);
        assertThat(holes).contains("Mairie de Saint-Genest", "Que voulez-vous demander");
        MvcTestResult begun =
                post(
                        "/classe/lettres/nouvelle",
                        tablet,
                        Map.of(
                                "sujet", "pelouse",
                                "modele", "demande",
                                "partenaire", mayor.id().toString(),
                                "objet", "cultiver un carré de pelouse",
                                "raison", "nous voulons voir pousser des radis",
                                "promesse", "arroser"));
        assertThat(begun).hasStatus(303);
        Letter letter = letters.of(school.id(), YEAR).getFirst();
        assertThat(letter.subject())
                .isEqualTo("Demande de la classe de CM2 : cultiver un carré de pelouse");
        assertThat(letter.body()).contains("nous voulons voir pousser", "École Jean-Macé");
        assertThat(
                        partners.find(school.id(), Objects.requireNonNull(letter.copy()))
                                .orElseThrow()
                                .kind())
                .isEqualTo(PartnerKind.GREEN_SPACES);
        String page = "/classe/lettres/" + letter.id();
        Readable.check(html(get(page, tablet)), ReadingLevel.SHORT);
        assertThat(post(page + "/conseil", tablet, Map.of())).hasStatus(303);
        assertThat(html(get(page, tablet))).contains("attend le conseil");
    }

    @Test
    void without_an_open_class_a_browser_is_sent_to_the_class_door() {
        assertThat(site.get().uri("/classe/lettres").exchange()).hasStatus(303);
    }

    @Test
    void the_head_signs_the_teacher_sends_the_mayor_answers_and_the_class_reads() throws Exception {
        partner("Les espaces verts", PartnerKind.GREEN_SPACES, "vert@exemple.fr");
        Letter letter = adopted(drafted());
        Cookie teacher = world.session(Role.TEACHER, school);
        Cookie director = world.session(head);
        String page = letter.href(school.id());
        assertThat(html(get(page, director))).contains("Signer cette lettre");
        assertThat(html(get(page, teacher))).doesNotContain("Signer cette lettre");
        assertThat(post(page + "/signature", teacher, Map.of())).hasStatus(422);
        assertThat(post(page + "/signature", director, Map.of())).hasStatus(303);
        assertThat(post(page + "/courriel", teacher, Map.of())).hasStatus(303);
        assertThat(post(page + "/impression", teacher, Map.of()))
                .hasStatusOk()
                .hasContentType("application/pdf");
        SentLetter sent = value(letters.send(school.id(), letter.id(), true, MME_ROUX));
        String link = "/reponse/" + school.id() + "/" + sent.secret();
        Document mayors = Jsoup.parse(html(site.get().uri(link).exchange()));
        assertThat(mayors.text()).contains("carré de pelouse", "Rencontrons-nous", head.name());
        assertThat(mayors.select("form input[name=reponse]")).hasSize(3);
        MvcTestResult answered = answer(link);
        assertThat(answered).hasStatus(303);
        assertThat(html(site.get().uri(link).exchange())).contains("Vos réponses", "Mme Vial");
        Cookie tablet = classes.open(school, YEAR, "CM2");
        String tabletPage = "/classe/lettres/" + letter.id();
        String read = html(get(tabletPage, tablet));
        Readable.check(read, ReadingLevel.PICTURES);
        assertThat(read).contains("La réponse : oui", "Mme Vial");
        assertThat(post(tabletPage + "/lue", tablet, Map.of())).hasStatus(303);
        assertThat(html(get(page, teacher))).contains("La classe l'a lue");
        assertThat(answer(letters.find(school.id(), letter.id()).orElseThrow()).verdict())
                .isEqualTo(Verdict.YES);
    }

    private MvcTestResult answer(String link) {
        return site.post()
                .uri(link)
                .multipart()
                .file(new MockMultipartFile("fichier", new byte[0]))
                .with(csrf())
                .param("reponse", "YES")
                .param("nom", "Mme Vial")
                .param("fonction", "maire")
                .exchange();
    }

    @Test
    void a_wrong_link_opens_nothing_and_guessing_gets_slow() {
        SentLetter sent = sent();
        String right = "/reponse/" + school.id() + "/" + sent.secret();
        for (int i = 0; i < 31; i++) {
            assertThat(from("203.0.113.7", "/reponse/" + school.id() + "/faux" + i)).hasStatus(404);
        }
        assertThat(from("203.0.113.7", right)).hasStatus(404);
        assertThat(from("203.0.113.8", right)).hasStatusOk();
    }

    private MvcTestResult from(String address, String path) {
        return site.get()
                .uri(path)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}
