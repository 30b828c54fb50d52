package coop.quitus.garden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.world.ClassWorld;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
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

    private String garden;
    private Cookie tablet;

    @BeforeEach
    void an_open_class() {
        garden = "/classe/jardin/" + project;
        tablet = classes.open(school, "CM2");
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(tablet).exchange();
        assertThat(result).as(path).hasStatusOk();
        return read(result);
    }

    private MvcTestResult send(String path, String... fields) {
        var request = site.post().uri(path).cookie(tablet).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void a_class_colours_its_plot_and_works_out_what_it_measures()
            throws UnsupportedEncodingException {
        assertThat(page(garden + "/parcelle").text()).contains("pas encore dessinée");
        assertThat(page(garden + "/parcelle/dessin").select(".squared input")).hasSize(96);
        MvcTestResult two =
                send(garden + "/parcelle", "carreau", "50", "case.0.0", "oui", "case.2.0", "oui");
        assertThat(two).hasStatus(422);
        assertThat(read(two).text()).contains("ne se tiennent pas", "JAR-01");
        assertThat(read(two).select("input[name=case.2.0]").hasAttr("checked")).isTrue();
        assertThat(send(garden + "/parcelle", "carreau", "50", "coins", "0,0 ; 6,0 ; 6,2 ; 0,2"))
                .hasStatus(303);
        Document plot = page(garden + "/parcelle");
        assertThat(plot.select("svg.sketch title").text()).contains("La parcelle");
        assertThat(plot.text())
                .contains("Compte les carreaux d'une ligne")
                .doesNotContain("12 carreaux");
        MvcTestResult unread =
                send(garden + "/reponse", "question", "AIRE.1", "nombre.AIRE.1", "douze");
        assertThat(unread).hasStatus(422);
        assertThat(read(unread).text()).contains("Ce nombre ne se lit pas");
        for (String wrong : new String[] {"11", "13", "14"}) {
            assertThat(page(garden + "/parcelle").text()).doesNotContain("12 carreaux");
            assertThat(
                            send(
                                    garden + "/reponse",
                                    "question",
                                    "AIRE.1",
                                    "nombre.AIRE.1",
                                    wrong,
                                    "unite.AIRE.1",
                                    "SQUARES"))
                    .hasStatus(303);
        }
        assertThat(page(garden + "/parcelle").text()).contains("6 × 2 = 12 carreaux", "3 m²");
        assertThat(
                        send(
                                garden + "/reponse",
                                "question",
                                "AIRE.1",
                                "nombre.AIRE.1",
                                "3",
                                "unite.AIRE.1",
                                "SQUARE_M"))
                .hasStatus(303);
        assertThat(page(garden + "/parcelle").text()).contains("Bravo");
    }

    @Test
    void a_class_chooses_a_plant_gives_it_a_place_and_counts() throws UnsupportedEncodingException {
        drawn();
        assertThat(page(garden + "/plantes").select(".choice strong").eachText())
                .as("what begins in September")
                .contains("Mâche", "Tulipe")
                .doesNotContain("Tomate");
        assertThat(page(garden + "/plantes?mois=5&port=FRUIT").select(".choice strong").eachText())
                .contains("Tomate");
        assertThat(page(garden + "/plantes/feve").text()).contains("Vicia faba", "favisme");
        MvcTestResult bent =
                send(
                        garden + "/plantes/laitue",
                        "case.0.0",
                        "oui",
                        "case.1.0",
                        "oui",
                        "case.0.1",
                        "oui");
        assertThat(bent).hasStatus(422);
        assertThat(read(bent).text()).contains("ne font pas un rectangle", "JAR-02");
        assertThat(
                        send(
                                garden + "/plantes/laitue",
                                "sachet",
                                "100",
                                "case.0.0",
                                "oui",
                                "case.1.0",
                                "oui",
                                "case.0.1",
                                "oui",
                                "case.1.1",
                                "oui"))
                .hasStatus(303);
        Document plants = page(garden + "/plantes?mois=0");
        assertThat(plants.text())
                .contains("Laitue : combien de plantes")
                .doesNotContain("36 graines");
        String question = gardens.plantings(school.id(), project).getFirst().question();
        assertThat(send(garden + "/reponse", "question", question, "nombre." + question, "12"))
                .hasStatus(303);
        assertThat(page(garden + "/plantes?mois=0").text())
                .contains("Bravo", "12 × 3 = 36 graines", "il faut 1 sachet");
    }

    @Test
    void a_class_keeps_its_log() throws UnsupportedEncodingException {
        assertThat(page(garden + "/carnet").text()).contains("Le carnet est vide");
        assertThat(
                        send(
                                garden + "/carnet",
                                "le",
                                "2026-09-08",
                                "temperature",
                                "18,5",
                                "temps",
                                "SUN",
                                "mots",
                                "Tout est sec."))
                .hasStatus(303);
        Document log = page(garden + "/carnet");
        assertThat(log.text())
                .contains("18,5", "du soleil", "Tout est sec", "La classe de CM2, avec Mme Petit");
        MvcTestResult odd = send(garden + "/carnet", "hauteur", "8,5", "mots", "Avec Inès.");
        assertThat(odd).hasStatus(422);
        assertThat(read(odd).text()).contains("Écris un nombre entier");
        MvcTestResult named = send(garden + "/carnet", "mots", "Avec Inès.");
        assertThat(named).hasStatus(422);
        assertThat(read(named).text()).contains("Il y a un prénom : Inès");
        assertThat(read(named).select("textarea").text()).isEqualTo("Avec Inès.");
    }

    @Test
    void a_class_follows_a_key_and_steps_back() throws UnsupportedEncodingException {
        assertThat(page(garden + "/cle").text()).contains("Qui vit dans mon jardin");
        Document first = page(garden + "/cle/petits-animaux");
        assertThat(first.select(".two a")).hasSize(2);
        Document result = page(garden + "/cle/petits-animaux?chemin=bbb");
        assertThat(result.text()).contains("C'est peut-être la limace", "Arionidae");
        assertThat(result.select("a:contains(Revenir)").attr("href")).endsWith("?chemin=bb");
        assertThat(
                        send(
                                garden + "/cle/petits-animaux",
                                "resultat",
                                "limace",
                                "lieu",
                                "Sous une salade"))
                .hasStatus(303);
        assertThat(page(garden + "/cle").text()).contains("Nos trouvailles", "Sous une salade");
        assertThat(site.get().uri(garden + "/cle/petits-animaux?chemin=zzz").exchange())
                .hasStatus(404);
    }

    @Test
    void a_class_writes_its_experiment_and_adults_read_the_whole_garden()
            throws UnsupportedEncodingException {
        String step = garden + "/experience/lumiere";
        assertThat(page(step).text()).contains("Que veux-tu savoir");
        assertThat(send(step + "/resultat", "mots", "On voit que oui.")).hasStatus(422);
        assertThat(send(step + "/question", "mots", "Une graine pousse-t-elle sans lumière ?"))
                .hasStatus(303);
        assertThat(send(step + "/hypothese", "mots", "Je pense que non.")).hasStatus(303);
        assertThat(
                        send(
                                step + "/protocole",
                                "mots",
                                "Deux pots.",
                                "potA",
                                "de la lumière",
                                "potB",
                                "du noir"))
                .hasStatus(303);
        assertThat(send(step + "/mesures", "mesureA", "12", "mesureB", "")).hasStatus(422);
        assertThat(
                        send(
                                step + "/mesures",
                                "le",
                                "2026-09-02",
                                "mesureA",
                                "12",
                                "mesureB",
                                "10",
                                "cle",
                                "k0"))
                .hasStatus(303);
        assertThat(send(step + "/mesures", "mesureA", "42", "mesureB", "30", "cle", "k1"))
                .hasStatus(303);
        assertThat(send(step + "/mesures", "mesureA", "42", "mesureB", "30", "cle", "k1"))
                .hasStatus(303);
        assertThat(gardens.log(school.id(), project)).as("a double click").hasSize(4);
        Document page = page(step);
        assertThat(page.select("svg.sketch polyline").size()).isGreaterThanOrEqualTo(2);
        assertThat(page.text()).contains("Pot B : du noir");

        drawn();
        planted("laitue", 0, 0, 2, 2);
        planted("tulipe", 2, 0, 1, 1);
        planted("carotte", 3, 0, 3, 1);
        var reader = world.session(Role.TEACHER, school);
        String adults =
                "/cooperatives/" + school.id() + "/exercices/2026/projets/" + project + "/jardin";
        MvcTestResult result = site.get().uri(adults).cookie(reader).exchange();
        assertThat(result).hasStatusOk();
        assertThat(read(result).text())
                .contains("3 m²", "8 m", "Laitue", "sans lumière", "Pot A : de la lumière");
        page(garden + "/parcelle");
    }
}
