package coop.quitus.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.ledger.Entry;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of the register: what a treasurer sees and can do.
@RoomTest
class OpeningTheRegisterTests extends SubsidySchool {

    @Autowired MockMvcTester site;

    private Cookie treasurer;
    private String register;

    @BeforeEach
    void a_treasurer() {
        treasurer = world.session(Role.TREASURER, school);
        register = "/cooperatives/" + school.id() + "/exercices/2025/subventions";
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(treasurer).exchange();
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(treasurer).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static final Map<String, String> THREE_LINES =
            Map.of(
                    "type",
                    "COMMUNE",
                    "financeur",
                    "Mairie de Saint-Genest",
                    "objet",
                    "Jardin de l'école",
                    "accorde",
                    "300,00",
                    "affectee",
                    "oui");

    @Test
    void three_lines_open_a_file_whose_code_makes_itself() throws UnsupportedEncodingException {
        assertThat(page(register).text()).contains("Aucune subvention au registre");
        assertThat(send(register, THREE_LINES))
                .hasStatus(303)
                .hasHeader("Location", register + "/" + JARDIN);
        assertThat(page(register).select("tbody tr").text())
                .contains(JARDIN, "Mairie de Saint-Genest", "28/02/2027");
        assertThat(page(register + "/" + JARDIN).select(".sentences").text())
                .contains("rien n'est encore reçu des 300,00", "SUB-03");
    }

    @Test
    void what_cannot_be_read_is_said_beside_its_field_and_what_was_typed_comes_back()
            throws UnsupportedEncodingException {
        MvcTestResult answer =
                send(
                        register,
                        Map.of("financeur", "Mairie", "objet", "", "accorde", "trois cents"));
        assertThat(answer).hasStatus(422);
        Document page =
                Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("input[name=financeur]").attr("value")).isEqualTo("Mairie");
        assertThat(page.text()).contains("« trois cents » n'est pas une somme");
        assertThat(subsidies.all(school.id())).isEmpty();
    }

    @Test
    void ticking_an_expense_charges_it_and_one_touch_undoes_it()
            throws UnsupportedEncodingException {
        grant();
        Entry seeds = spend("86,40");
        String file = register + "/" + JARDIN;
        assertThat(page(file).select("input[name=coche." + seeds.id() + "]")).hasSize(1);
        assertThat(send(file + "/depenses", Map.of("coche." + seeds.id(), "oui"))).hasStatus(303);
        assertThat(page(file).select(".tills").text()).contains("86,40", "213,60");
        assertThat(page(file).select("svg.sankey path")).hasSize(3);
        assertThat(page(file).select("figure table tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains(seeds.piece(), "86,40"));
        assertThat(page(register + "/pieces/" + seeds.piece()).text()).contains(JARDIN, "Mairie");
        String undo = page(file).select("form[action$=/retrait]").eachAttr("action").getLast();
        assertThat(send(undo, Map.of())).hasStatus(303);
        assertThat(jardin().spent().isZero()).isTrue();
    }

    @Test
    void a_part_is_for_one_piece_and_a_wrong_number_is_named() throws UnsupportedEncodingException {
        grant();
        Entry coach = spend("240,00");
        String charges = register + "/" + JARDIN + "/depenses";
        assertThat(send(charges, Map.of())).hasStatus(422);
        assertThat(text(send(charges, Map.of("pieces", "D99"))))
                .contains("La pièce « D99 » n'est pas dans le cahier");
        assertThat(send(charges, Map.of("pieces", coach.piece(), "montant", "100,00")))
                .hasStatus(303);
        assertThat(jardin().spent()).isEqualTo(World.euros("100,00"));
        assertThat(page(register + "/pieces/" + coach.piece()).text())
                .contains("Les autres ressources", "140,00");
    }

    private static String text(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8)).text();
    }

    @Test
    void terms_are_written_anew_and_a_late_reader_is_told() throws UnsupportedEncodingException {
        grant();
        String file = register + "/" + JARDIN + "/dossier";
        assertThat(page(file).select("input[name=financeur]").attr("value")).isEqualTo("Mairie");
        Map<String, String> anew = new java.util.HashMap<>(THREE_LINES);
        anew.put("version", "1");
        anew.put("versement1", "2025-11-15");
        anew.put("somme1", "300,00");
        anew.put("exclu.CHG_DURABLE", "oui");
        assertThat(send(file, anew)).hasStatus(303);
        assertThat(text(send(file, anew))).contains("Quelqu'un a changé ce dossier");
        assertThat(page(register + "/" + JARDIN).text()).contains("Versement annoncé", "300,00");
    }

    @Test
    void a_letter_joins_the_file() throws Exception {
        grant();
        byte[] letter = "une lettre qui n'en est pas une".getBytes(StandardCharsets.UTF_8);
        var refused = new MockMultipartFile("lettre", "lettre.exe", null, letter);
        assertThat(
                        site.post()
                                .uri(register + "/" + JARDIN + "/lettres")
                                .multipart()
                                .file(refused)
                                .param("quoi", "NOTIFICATION")
                                .cookie(treasurer)
                                .with(csrf())
                                .exchange())
                .hasStatus(422);
        assertThat(subsidies.subsidy(school.id(), JARDIN).orElseThrow().letters()).isEmpty();
    }

    @Test
    void the_funder_s_page_is_a_pdf_and_a_parent_does_not_open_the_books() {
        grant();
        assertThat(
                        site.get()
                                .uri(register + "/" + JARDIN + "/emploi.pdf")
                                .cookie(treasurer)
                                .exchange())
                .hasStatusOk()
                .hasContentType("application/pdf");
        Cookie parent = world.session(Role.PARENT, school);
        assertThat(site.get().uri(register).cookie(parent).exchange()).hasStatus(403);
    }
}
