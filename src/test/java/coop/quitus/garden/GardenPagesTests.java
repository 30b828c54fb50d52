package coop.quitus.garden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.picture.NewPicture;
import coop.quitus.picture.Picture;
import coop.quitus.picture.Pictures;
import coop.quitus.world.ClassWorld;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a class sees and does in its garden, on its tablet.
class GardenPagesTests extends GardenSchool {

    @Autowired MockMvcTester site;
    @Autowired ClassWorld classes;
    @Autowired Pictures pictures;

    private String garden;
    private Cookie tablet;

    @BeforeEach
    void an_open_class() {
        garden = "/classe/jardin/" + project;
        tablet = classes.open(school, "CE2");
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(garden + path).cookie(tablet).exchange();
        assertThat(result).as(path).hasStatusOk();
        return read(result);
    }

    /// A form sent: each field as `name=value`.
    private MvcTestResult send(String path, String... fields) {
        var request = site.post().uri(garden + path).cookie(tablet).with(csrf());
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    private void done(String path, String... fields) {
        assertThat(send(path, fields)).as(path).hasStatus(303);
    }

    private String refusal(String path, String... fields) throws UnsupportedEncodingException {
        MvcTestResult result = send(path, fields);
        assertThat(result).as(path).hasStatus(422);
        return read(result).text();
    }

    private static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private void answer(String question, String number, String unit) {
        done(
                "/reponse",
                "question=" + question,
                "nombre." + question + "=" + number,
                "unite." + question + "=" + unit);
    }

    @Test
    void a_class_colours_squares_or_puts_corners() throws UnsupportedEncodingException {
        assertThat(page("/parcelle").text()).contains("pas encore dessinée");
        assertThat(page("/parcelle/dessin").select(".squared input")).hasSize(96);
        MvcTestResult two = send("/parcelle", "carreau=50", "case.0.0=oui", "case.2.0=oui");
        assertThat(two).hasStatus(422);
        assertThat(read(two).text()).contains("ne se tiennent pas", "JAR-01");
        assertThat(read(two).select("input[name=case.2.0]").hasAttr("checked")).isTrue();
        done("/parcelle", "carreau=25", "case.0.0=oui", "case.1.0=oui");
        assertThat(page("/parcelle").text()).contains("Un carreau vaut 25 cm");
        done("/parcelle", "carreau=50", "coins=0,0 ; 6,0 ; 6,2 ; 0,2");
        Document plot = page("/parcelle");
        assertThat(plot.select("svg.sketch title").text()).contains("La parcelle");
        assertThat(plot.text()).contains("Un carreau vaut 50 cm");
        assertThat(refusal("/parcelle", "carreau=50", "coins=0,0 ; 4,4 ; 4,0 ; 0,4"))
                .contains("se croisent");
    }

    @Test
    void the_answer_is_shown_after_three_tries_and_not_before()
            throws UnsupportedEncodingException {
        drawn();
        assertThat(page("/parcelle").text()).contains("Compte les carreaux d'une ligne");
        assertThat(refusal("/reponse", "question=AIRE.1", "nombre.AIRE.1=douze"))
                .contains("Ce nombre ne se lit pas");
        for (String wrong : new String[] {"11", "13", "14"}) {
            assertThat(page("/parcelle").text()).doesNotContain("12 carreaux", "3 m²");
            answer("AIRE.1", wrong, "SQUARES");
        }
        assertThat(page("/parcelle").text()).contains("6 × 2 = 12 carreaux", "3 m²");
        answer("AIRE.1", "3", "SQUARE_M");
        assertThat(page("/parcelle").text()).contains("Bravo");
    }

    @Test
    void a_class_chooses_a_plant_gives_it_a_place_and_counts() throws UnsupportedEncodingException {
        drawn();
        assertThat(page("/plantes").select(".choice strong").eachText())
                .as("what begins in September")
                .contains("Mâche", "Tulipe")
                .doesNotContain("Tomate");
        assertThat(page("/plantes?mois=5&port=FRUIT").select(".choice strong").eachText())
                .contains("Tomate");
        assertThat(page("/plantes/feve").text()).contains("Vicia faba", "Favisme");
        assertThat(refusal("/plantes/laitue", "case.0.0=oui", "case.1.0=oui", "case.0.1=oui"))
                .contains("ne font pas un rectangle", "JAR-02");
        done(
                "/plantes/laitue",
                "sachet=100",
                "case.0.0=oui",
                "case.1.0=oui",
                "case.0.1=oui",
                "case.1.1=oui");
        assertThat(page("/plantes?mois=0").text())
                .contains("Laitue : combien de plantes")
                .doesNotContain("36 graines");
        Planting salads = gardens.plantings(school.id(), project).getFirst();
        answer(salads.question(), "12", "PLANTS");
        assertThat(page("/plantes?mois=0").text())
                .contains("Bravo", "12 × 3 = 36 graines", "il faut 1 sachet");
        done("/plantes/" + salads.id() + "/retrait");
        assertThat(gardens.plantings(school.id(), project)).isEmpty();
    }

    @Test
    void a_class_keeps_its_log() throws UnsupportedEncodingException {
        assertThat(page("/carnet").text()).contains("Le carnet est vide");
        done("/carnet", "le=2026-09-08", "temperature=18,5", "temps=SUN", "mots=Tout est sec.");
        assertThat(page("/carnet").text())
                .contains("18,5", "du soleil", "Tout est sec", "La classe de CE2, avec Mme Roux");
        assertThat(refusal("/carnet", "hauteur=8,5")).contains("Écris un nombre entier");
        classes.pupils(school, "CM2", "Inès");
        MvcTestResult named = send("/carnet", "mots=Avec Inès.");
        assertThat(named).hasStatus(422);
        assertThat(read(named).text()).contains("Il y a un prénom : Inès");
        assertThat(read(named).select("textarea").text()).isEqualTo("Avec Inès.");
    }

    @Test
    void a_picture_of_the_class_stands_beside_a_line() throws IOException {
        Picture ours = kept("CE2");
        Picture theirs = kept("CM2");
        assertThat(page("/carnet").select("input[name=image]").eachAttr("value"))
                .containsExactly(ours.id().toString());
        done("/carnet", "mots=Une limace.", "image=" + ours.id());
        done("/carnet", "mots=Une autre.", "image=" + theirs.id());
        assertThat(page("/carnet").select(".list img").eachAttr("alt"))
                .containsExactly("Une limace sous une salade");
    }

    private Picture kept(String classCode) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        var asked =
                new NewPicture(
                        UUID.randomUUID(),
                        YEAR,
                        classCode,
                        Picture.Kind.PHOTO,
                        "Une limace sous une salade",
                        "limace.jpg");
        var content = new ByteArrayInputStream(bytes.toByteArray());
        return value(pictures.keep(school.id(), asked, content, CM2));
    }

    @Test
    void a_class_follows_a_key_and_steps_back() throws UnsupportedEncodingException {
        assertThat(page("/cle").text()).contains("Qui vit dans mon jardin");
        assertThat(page("/cle/petits-animaux").select(".two a")).hasSize(2);
        Document result = page("/cle/petits-animaux?chemin=bbb");
        assertThat(result.text()).contains("C'est peut-être la limace", "Arionidae");
        assertThat(result.select("a:contains(Revenir)").attr("href")).endsWith("?chemin=bb");
        done("/cle/petits-animaux", "resultat=limace", "lieu=Sous une salade");
        assertThat(page("/cle").text()).contains("Nos trouvailles", "Sous une salade");
        String nowhere = garden + "/cle/petits-animaux?chemin=zzz";
        assertThat(site.get().uri(nowhere).cookie(tablet).exchange()).hasStatus(404);
    }

    @Test
    void a_class_writes_its_experiment_and_measures_two_pots() throws UnsupportedEncodingException {
        String step = "/experience/lumiere";
        assertThat(page(step).text()).contains("Que veux-tu savoir");
        assertThat(refusal(step + "/resultat", "mots=On voit que oui.")).contains("JAR-03");
        done(step + "/question", "mots=Une graine pousse-t-elle sans lumière ?");
        done(step + "/hypothese", "mots=Je pense que non.");
        done(step + "/protocole", "mots=Deux pots.", "potA=de la lumière", "potB=du noir");
        assertThat(refusal(step + "/mesures", "mesureA=12", "mesureB="))
                .contains("Il manque une mesure");
        done(step + "/mesures", "le=2026-09-02", "mesureA=12", "mesureB=10", "cle=k0");
        for (int click = 0; click < 2; click++) {
            done(step + "/mesures", "mesureA=42", "mesureB=30", "cle=k1");
        }
        assertThat(gardens.log(school.id(), project)).as("a double click").hasSize(4);
        Document page = page(step);
        assertThat(page.select("svg.sketch polyline").size()).isGreaterThanOrEqualTo(2);
        assertThat(page.text()).contains("Pot B : du noir", "Pot A (de la lumière)");
    }

    @Test
    void adults_read_the_whole_garden() throws UnsupportedEncodingException {
        drawn();
        planted("laitue", 0, 0, 2, 2);
        planted("tulipe", 2, 0, 1, 1);
        done("/carnet", "hauteur=84", "mots=La salade monte.");
        String path =
                "/cooperatives/" + school.id() + "/exercices/2026/projets/" + project + "/jardin";
        Cookie teacher = world.session(Role.TEACHER, school);
        MvcTestResult page = site.get().uri(path).cookie(teacher).exchange();
        assertThat(page).hasStatusOk();
        assertThat(read(page).text())
                .contains("3 m²", "8 m", "Lactuca sativa", "36 graines", "La salade monte");
        assertThat(site.get().uri(path).cookie(tablet).exchange()).hasStatus(303);
    }
}
