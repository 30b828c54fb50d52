package coop.quitus.picture;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.picture.Consent.Word;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.world.Readable;
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

/// The pages of pictures: the class's tablet, its adults' desk, and what a stranger may see.
@RoomTest
class PicturePagesTests extends PictureSchool {

    @Autowired MockMvcTester site;

    private Cookie teacher;
    private String album;

    @BeforeEach
    void a_teacher() {
        teacher = world.session(Role.TEACHER, school);
        album = "/cooperatives/" + school.id() + "/exercices/2026/classes/CM2/images";
    }

    private MvcTestResult get(String path, Cookie who) {
        return site.get().uri(path).cookie(who).exchange();
    }

    private String html(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult result = get(path, teacher);
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(html(result));
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(teacher).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void a_class_adds_a_photo_in_words_it_chooses_and_sees_only_its_own()
            throws UnsupportedEncodingException {
        Cookie tablet = classes.open(school, "CM2");
        String form = html(get("/classe/images?genre=PHOTO", tablet));
        Readable.check(form, ReadingLevel.SHORT);
        Document read = Jsoup.parse(form);
        assertThat(read.select("input[type=file]").attr("capture")).isEqualTo("environment");
        MvcTestResult sent =
                site.post()
                        .uri("/classe/images")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "fichier", "a.jpg", "image/jpeg", jpeg(100, 80)))
                        .param("cle", read.select("input[name=cle]").attr("value"))
                        .param("genre", "PHOTO")
                        .param("mots", "Une plante")
                        .cookie(tablet)
                        .with(csrf())
                        .exchange();
        assertThat(sent).hasStatus(303).hasHeader("Location", "/classe/images");
        Picture kept = pictures.of(school.id(), year, "CM2").getFirst();
        assertThat(kept.words()).isEqualTo("Une plante");
        String list = html(get("/classe/images", tablet));
        Readable.check(list, ReadingLevel.PICTURES);
        assertThat(list).contains(kept.classPath() + "/apercu");
        assertThat(get(kept.classPath(), tablet)).hasStatusOk();
        assertThat(get(kept.classPath(), classes.open(school, "CE2"))).hasStatus(404);
        assertThat(html(get("/classe/accueil", tablet))).contains("Nos images");
    }

    @Test
    void a_teacher_says_who_is_on_it_and_reads_whose_agreement_is_missing()
            throws UnsupportedEncodingException {
        Picture photo = photo();
        String sheet = photo.path(school.id()) + "/fiche";
        assertThat(page(album).text()).contains(photo.words(), "Dans la classe seulement");
        assertThat(send(photo.path(school.id()) + "/presence", Map.of())).hasStatus(422);
        assertThat(send(photo.path(school.id()) + "/presence", Map.of("eleve", theo.toString())))
                .hasStatus(303)
                .hasHeader("Location", sheet);
        assertThat(page(sheet).text()).contains("Accord manquant : Théo");
        MvcTestResult refused =
                send(photo.path(school.id()) + "/publication", Map.of("usage", "PUBLIC"));
        assertThat(refused).hasStatus(422);
        assertThat(html(refused)).contains("Il manque 1 accord", "RGPD-03");
    }

    @Test
    void squares_are_ticked_without_a_script_and_the_copy_is_what_a_stranger_sees()
            throws UnsupportedEncodingException {
        Picture photo = photoOfBoth();
        String path = photo.path(school.id());
        assertThat(page(path + "/fiche").select("input[name=carre]")).hasSize(80);
        assertThat(get(photo.publicPath(school.id()), teacher)).hasStatus(404);
        assertThat(send(path + "/masque", Map.of("carre", "4-3", "verifie", "true")))
                .hasStatus(303);
        assertThat(send(path + "/publication", Map.of("usage", "PUBLIC"))).hasStatus(303);
        MvcTestResult shown = site.get().uri(photo.publicPath(school.id())).exchange();
        assertThat(shown).hasStatusOk().hasHeader("Cache-Control", "max-age=300, public");
        assertThat(shades(drawn(shown.getResponse().getContentAsByteArray()), 165, 115, 10))
                .isEqualTo(1);
        assertThat(send(path + "/publication", Map.of("usage", "PUBLIC", "retirer", "true")))
                .hasStatus(303);
        assertThat(site.get().uri(photo.publicPath(school.id())).exchange()).hasStatus(404);
    }

    @Test
    void the_agreements_of_a_class_are_written_in_one_page() throws UnsupportedEncodingException {
        String here = album + "/accords";
        assertThat(page(here).select("select[name$=.PUBLIC]")).hasSize(2);
        assertThat(
                        send(
                                here,
                                Map.of(
                                        "le",
                                        "2026-09-08",
                                        ines + ".PUBLIC",
                                        "GIVEN",
                                        theo + ".PRESS",
                                        "REFUSED",
                                        "comment",
                                        "SPOKEN")))
                .hasStatus(303);
        assertThat(consents.of(school.id(), year, java.util.List.of(ines, theo)).get(theo))
                .hasEntrySatisfying(
                        Use.PRESS, said -> assertThat(said.word()).isEqualTo(Word.REFUSED));
        assertThat(page(here).select("option[selected]").eachText()).contains("Accord", "Refus");
        assertThat(page(here + "/eleves/" + theo).text()).contains("Refus", "De vive voix");
        assertThat(get(here + "/feuille.pdf", teacher).getResponse().getContentAsByteArray())
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void those_who_keep_or_check_the_books_see_no_child() {
        Picture photo = photo();
        for (Role role : new Role[] {Role.VERIFIER, Role.AUDITOR, Role.ASSOCIATION_STAFF}) {
            Cookie reader = world.session(role, school);
            assertThat(get(photo.path(school.id()), reader)).hasStatus(403);
            assertThat(get(album, reader)).hasStatus(403);
        }
        assertThat(get("/classe/images/" + UUID.randomUUID(), teacher))
                .as("without an open class")
                .hasStatus3xxRedirection();
        value(pictures.recognise(school.id(), photo.id(), Presence.NOBODY, MME_ROUX));
        assertThat(site.get().uri(photo.publicPath(school.id())).exchange()).hasStatus(404);
    }
}
