package coop.quitus.verification;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a parent sees on the tablet, from the link to the last page.
class SittingAtTheTableTests extends TheTable {

    @Test
    void the_first_page_says_what_one_does_and_what_not() throws UnsupportedEncodingException {
        Document waiting = page(path);
        assertThat(waiting.text())
                .contains("Bonjour M. Keita", "pas proposé à la vérification en ce moment")
                .contains("Avec Mme Morel", "Vous ne changez rien dans le cahier");
        assertThat(waiting.select("form[action=" + path + "]")).isEmpty();
        offer(1);
        assertThat(page(path).select("form[action=" + path + "] button").text())
                .isEqualTo("Commencer");
        assertThat(page(path).text())
                .doesNotContainIgnoringCase("débit")
                .doesNotContainIgnoringCase("écriture");
        begin();
        assertThat(page(path).text()).contains("Vous avez vu 0 pièce sur");
    }

    @Test
    void one_alone_waits_for_the_other() throws UnsupportedEncodingException {
        offer(1);
        value(panels.withdraw(school.id(), YEAR, morel.id(), MME_ROUX));
        assertThat(page(path).text()).contains("On ne peut pas encore commencer", "1 personne");
        assertThat(send(path, Map.of())).hasStatus(422);
    }

    @Test
    void an_unknown_link_and_a_dead_one_look_the_same() throws UnsupportedEncodingException {
        begin();
        String unknown = "/verification/" + school.id() + "-" + "A".repeat(43);
        link(keita);
        for (String dead : new String[] {path, unknown, "/verification/nimporte"}) {
            for (String below : new String[] {"", "/pieces/1", "/caisse", "/releve", "/fin"}) {
                assertThat(get(dead + below)).as(dead + below).hasStatus(404);
            }
            assertThat(send(dead + "/pieces/1", Map.of("avis", "bon"))).hasStatus(404);
            assertThat(send(dead, Map.of())).hasStatus(404);
        }
        assertThat(get(path).getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("n'est plus");
    }

    @Test
    void the_address_is_told_to_nobody_and_kept_by_no_cache() {
        assertThat(get(path)).hasHeader("Referrer-Policy", "no-referrer");
        assertThat(get(path)).hasHeader("Cache-Control", "private, no-store");
        assertThat(get(path)).hasHeader("X-Robots-Tag", "noindex");
        assertThat(get(path).getResponse().getHeaders("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("verification="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void before_the_draw_every_page_leads_back_to_the_first() {
        offer(1);
        for (String below : new String[] {"/pieces/1", "/caisse", "/releve"}) {
            assertThat(get(path + below)).hasStatus(303).hasHeader("Location", path);
        }
    }

    @Test
    void a_piece_is_ticked_and_the_next_one_comes() throws UnsupportedEncodingException {
        int total = begin().pieces().size();
        Document first = page(path + "/pieces/1");
        assertThat(first.select("h1").text()).isEqualTo("Pièce 1 sur " + total);
        assertThat(first.select("form.verdict button").eachText())
                .containsExactly("C'est bon", "Garder cette remarque");
        assertThat(send(path + "/pieces/1", Map.of("version", "1", "avis", "bon")))
                .hasStatus(303)
                .hasHeader("Location", path + "/pieces/2");
        assertThat(page(path + "/pieces/1").select("[data-said]").text())
                .startsWith("Vous avez dit : C'est bon.");
        assertThat(send(path + "/pieces/" + total, Map.of("version", "1", "avis", "bon")))
                .hasHeader("Location", path + "/caisse");
        assertThat(get(path + "/pieces/" + (total + 1))).hasStatus(404);
        assertThat(get(path + "/pieces/0")).hasStatus(404);
        assertThat(get(path + "/pieces/un")).hasStatus(404);
    }

    @Test
    void a_remark_needs_words_and_the_others_read_it() throws UnsupportedEncodingException {
        begin();
        MvcTestResult silent = send(path + "/pieces/1", Map.of("version", "1", "avis", "remarque"));
        assertThat(silent).hasStatus(422);
        assertThat(silent.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Dites ce que vous avez vu");
        assertThat(
                        send(
                                path + "/pieces/1",
                                Map.of(
                                        "version",
                                        "1",
                                        "avis",
                                        "remarque",
                                        "remarque",
                                        "Pas de facture")))
                .hasStatus(303);
        assertThat(page("/verification/" + link(morel) + "/pieces/1").text())
                .contains("M. Keita a dit : Remarque : Pas de facture");
        assertThat(page(path + "/fin").text()).contains("Pas de facture (M. Keita)");
    }

    @Test
    void the_cash_is_counted_by_number_and_bravo_when_it_agrees()
            throws UnsupportedEncodingException {
        begin();
        String cash = path + "/caisse";
        assertThat(page(cash).text()).doesNotContain("51,60");
        assertThat(send(cash, Map.of("version", "1", "pieces.100", "beaucoup"))).hasStatus(422);
        assertThat(send(cash, Map.of("version", "1", "pieces.5000", "1"))).hasStatus(303);
        assertThat(page(cash).text()).contains("de moins", "Recomptez une fois");
        assertThat(
                        send(
                                cash,
                                Map.of(
                                        "version",
                                        "1",
                                        "pieces.5000",
                                        "1",
                                        "pieces.100",
                                        "1",
                                        "pieces.50",
                                        "1",
                                        "pieces.10",
                                        "1")))
                .hasStatus(303);
        assertThat(page(cash).text()).contains("Bravo !");
    }

    @Test
    void the_statement_is_shown_in_plain_words_and_ticked() throws UnsupportedEncodingException {
        begin();
        Document statement = page(path + "/releve");
        assertThat(statement.text())
                .contains("Pas encore à la banque", "31 août 2026")
                .doesNotContain("Participations");
        assertThat(send(path + "/releve", Map.of("version", "1", "avis", "bon")))
                .hasStatus(303)
                .hasHeader("Location", path + "/fin");
        assertThat(page(path + "/fin").text()).contains("Relevé de banque vu", "Il reste à");
    }

    @Test
    void an_answer_given_before_a_new_version_stays_with_the_old_one() {
        begin();
        offer(2);
        assertThat(send(path + "/pieces/1", Map.of("version", "1", "avis", "bon"))).hasStatus(303);
        assertThat(verifications.progress(school.id(), YEAR, 1).seen()).isEqualTo(1);
        assertThat(verifications.progress(school.id(), YEAR, 2).drawn()).isZero();
        bell.takeBack(school.id());
        assertThat(send(path + "/pieces/2", Map.of("version", "1", "avis", "bon"))).hasStatus(303);
        assertThat(verifications.progress(school.id(), YEAR, 1).seen()).isEqualTo(2);
    }

    @Test
    void the_program_that_works_without_a_network_is_served_from_its_place() {
        assertThat(get("/verification/sans-reseau.js"))
                .hasStatusOk()
                .hasContentType("text/javascript");
    }
}
