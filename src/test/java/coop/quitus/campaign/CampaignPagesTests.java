package coop.quitus.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.picture.NewPicture;
import coop.quitus.picture.Picture;
import coop.quitus.picture.Pictures;
import coop.quitus.picture.Presence;
import coop.quitus.picture.Use;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of an action: the association, the class, the judge, and who passes by.
@RoomTest
class CampaignPagesTests extends CampaignSchool {

    @Autowired MockMvcTester site;
    @Autowired Pictures pictures;

    private Document page(String path, Cookie... who) throws UnsupportedEncodingException {
        var request = site.get().uri(path);
        MvcTestResult result = (who.length == 0 ? request : request.cookie(who)).exchange();
        assertThat(result).as(path).hasStatusOk();
        return read(result);
    }

    private static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String path, Map<String, String> fields, Cookie... who) {
        var request = site.post().uri(path).with(csrf());
        fields.forEach(request::param);
        return (who.length == 0 ? request : request.cookie(who)).exchange();
    }

    @Test
    void an_association_opens_an_action_from_the_catalogue() throws UnsupportedEncodingException {
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        String path = "/associations/" + world.school("73").association() + "/actions";
        assertThat(site.get().uri(path).cookie(staff).exchange()).hasStatus(404);
        path = "/associations/" + association + "/actions";
        assertThat(page(path, staff).text()).contains("Défi des jardins", "Étamine");
        Document form = page(path + "/nouvelle?kit=etamine&annee=2027", staff);
        assertThat(form.select("input[name=places]").val()).isEqualTo("15");
        assertThat(form.select("input[name=jour.reunion]").val()).isEqualTo("2027-10-09");
        Map<String, String> fields =
                Map.of(
                        "cle", form.select("input[name=cle]").val(),
                        "kit", "etamine",
                        "annee", "2027",
                        "places", "15",
                        "ouverture", "2027-09-10",
                        "fin", "2027-09-01");
        MvcTestResult wrong = send(path, fields, staff);
        assertThat(wrong).hasStatus(422);
        assertThat(read(wrong).text()).contains("doit venir après le 10 septembre 2027");
        var right = new HashMap<>(fields);
        right.put("fin", "2027-10-01");
        assertThat(send(path, right, staff)).hasStatus(303);
        assertThat(send(path, right, staff)).hasStatus(303);
        assertThat(page(path + "?annee=2027", staff).text()).contains("0 sur 15");
        assertThat(send(path, right, world.session(Role.TEACHER, school))).hasStatus(404);
    }

    private String ours() {
        return "/cooperatives/" + school.id() + "/exercices/2026/actions";
    }

    private String enrolment(Cookie teacher) throws UnsupportedEncodingException {
        String form = ours() + "/" + edition.id() + "/inscription";
        String key = page(form, teacher).select("input[name=cle]").val();
        var fields =
                new HashMap<>(
                        Map.of(
                                "cle", key,
                                "classe", "CE2",
                                "eleves", "24",
                                "adultes", "2",
                                "engagement.0", "oui"));
        MvcTestResult half = send(form, fields, teacher);
        assertThat(half).hasStatus(422);
        assertThat(read(half).text())
                .contains("Un engagement n'est pas coché : « Finir le jardin. »");
        fields.put("engagement.1", "oui");
        assertThat(send(form, fields, teacher)).hasStatus(303);
        return ours() + "/inscriptions/" + key;
    }

    @Test
    void a_class_enrols_hands_in_and_shows_itself() throws UnsupportedEncodingException {
        Cookie teacher = world.session(Role.TEACHER, school);
        assertThat(page(ours(), teacher).select("a[href$=/inscription]")).isNotEmpty();
        String enrolment = enrolment(teacher);
        assertThat(page(enrolment, teacher).text())
                .contains("La classe a une place", "n'y a jamais pris part", "20 mai 2027");
        assertThat(send(enrolment + "/rendus/page", Map.of("texte", "jardin"), teacher))
                .hasStatus(422);
        Map<String, String> story = Map.of("texte", "Nous avons semé.", "montrer", "oui");
        assertThat(send(enrolment + "/rendus/recit", story, teacher)).hasStatus(303);
        assertThat(page("/actions/" + edition.id() + "/galerie").text())
                .contains("Nous avons semé.", "École Jean-Macé, CE2")
                .doesNotContain("Inès", "Théo");
        assertThat(send(enrolment + "/retrait", Map.of(), teacher)).hasStatus(303);
        assertThat(site.get().uri(enrolment).cookie(teacher).exchange()).hasStatus(404);
    }

    @Test
    void a_class_tells_its_figures_and_takes_its_certificate() throws UnsupportedEncodingException {
        Cookie teacher = world.session(Role.TEACHER, school);
        String enrolment = enrolment(teacher);
        send(enrolment + "/rendus/recit", Map.of("texte", "Nous avons semé."), teacher);
        Map<String, String> unclear = Map.of("eleves", "24", "heures", "beaucoup");
        assertThat(send(enrolment + "/bilan", unclear, teacher)).hasStatus(422);
        Map<String, String> told = Map.of("eleves", "24", "heures", "12");
        assertThat(send(enrolment + "/bilan", told, teacher)).hasStatus(303);
        String certificate = enrolment + "/attestation.pdf";
        assertThat(site.get().uri(certificate).cookie(teacher).exchange()).hasStatus(303);
        clock.moveTo(CLOSES.plusDays(1));
        teacher = world.session(Role.TEACHER, school);
        assertThat(site.get().uri(certificate).cookie(teacher).exchange())
                .hasStatusOk()
                .hasContentType("application/pdf");
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        String figures = "/associations/" + association + "/actions/chiffres?annee=2026";
        assertThat(page(figures, staff).text()).contains("Défi des jardins");
        Cookie national = world.session(Role.NATIONAL_OFFICE, school);
        assertThat(page("/actions/chiffres?annee=2026", national).text())
                .contains("Défi des jardins");
    }

    @Test
    void the_gallery_shows_a_picture_only_while_everyone_may_see_it() throws IOException {
        Cookie teacher = world.session(Role.TEACHER, school);
        String enrolment = enrolment(teacher);
        UUID picture = photo();
        Map<String, String> handed = Map.of("image", picture.toString(), "montrer", "oui");
        MvcTestResult kept = send(enrolment + "/rendus/image", handed, teacher);
        assertThat(kept).hasStatus(422);
        assertThat(read(kept).text()).contains("ne peut pas être montrée à tous", "RGPD-01");
        assertThat(page(enrolment, teacher).select("select[name=image]")).isEmpty();
        assertThat(pictures.publish(school.id(), picture, Use.PUBLIC, World.MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        assertThat(page(enrolment, teacher).select("select[name=image] option").text())
                .contains("Un rang de radis");
        assertThat(send(enrolment + "/rendus/image", handed, teacher)).hasStatus(303);
        String gallery = "/actions/" + edition.id() + "/galerie";
        String shown = page(gallery).select("img[alt=Un rang de radis]").attr("src");
        assertThat(site.get().uri(shown).exchange()).hasStatusOk();
        assertThat(pictures.unpublish(school.id(), picture, Use.PUBLIC, World.MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        assertThat(page(gallery).select("main img")).isEmpty();
    }

    private UUID photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        var asked =
                new NewPicture(
                        UUID.randomUUID(),
                        YEAR,
                        "CE2",
                        Picture.Kind.PHOTO,
                        "Un rang de radis",
                        "radis.jpg");
        var content = new ByteArrayInputStream(bytes.toByteArray());
        assertThat(pictures.keep(school.id(), asked, content, World.MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        assertThat(pictures.recognise(school.id(), asked.key(), Presence.NOBODY, World.MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        return asked.key();
    }

    @Test
    void a_judge_marks_by_a_link_and_the_means_come_when_the_jury_closes()
            throws UnsupportedEncodingException {
        Enrolment one = enrolled(school, "CE2");
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        String path = "/associations/" + association + "/actions/" + edition.id();
        Map<String, String> judge =
                Map.of("cle", UUID.randomUUID().toString(), "juge", "Mme Arnaud");
        String link = read(send(path + "/juges", judge, staff)).select("code").text();
        String table = link.substring(link.indexOf("/jury/"));
        assertThat(page(table).text()).contains("0 classes notées sur 1", "École Jean-Macé, CE2");
        String sheet = table + "/" + school.id() + "/" + one.id();
        MvcTestResult wrong = send(sheet, Map.of("points.plantes", "11", "points.classe", "15"));
        assertThat(wrong).hasStatus(422);
        assertThat(read(wrong).text()).contains("de 0 à 10");
        assertThat(send(sheet, Map.of("points.plantes", "9", "points.classe", "15")))
                .hasStatus(303);
        assertThat(page(table).text()).contains("24 sur 30");
        assertThat(page(path, staff).text())
                .contains("1 classes notées")
                .doesNotContain("24 sur 30");
        assertThat(send(path + "/jury/cloture", Map.of(), staff)).hasStatus(303);
        assertThat(page(path, staff).text()).contains("Les moyennes, sur 30", "24");
        assertThat(send(sheet, Map.of("points.plantes", "1", "points.classe", "1"))).hasStatus(422);
        Map<String, String> prize =
                Map.of("classe", school.id() + "/" + one.id(), "prix", "Premier prix");
        assertThat(send(path + "/prix", prize, staff)).hasStatus(303);
        assertThat(page(path, staff).text()).contains("Premier prix");
        assertThat(site.get().uri("/jury/" + association + "/inconnu").exchange()).hasStatus(404);
    }
}
