package coop.quitus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.Socket;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.View;

/// What every controller may count on: addresses that are read, faults that become pages, words
/// that wait for the next page.
@SpringBootTest(
        classes = {UiSite.class, UiSite.Alone.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(MakingPagesTests.Doors.class)
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class MakingPagesTests {

    @Autowired private MockMvcTester site;

    @LocalServerPort private int port;

    @Test
    void an_address_names_a_cooperative_and_a_year() {
        assertThat(site.get().uri("/essai/12/exercices/2025"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("12 2025–2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/essai/zéro/exercices/2025",
                "/essai/0/exercices/2025",
                "/essai/-4/exercices/2025",
                "/essai/99999999999999999999/exercices/2025",
                "/essai/12/exercices/1789",
                "/essai/absent",
                "/nulle-part",
                "/statique/absent.css"
            })
    void an_address_that_cannot_be_leads_to_a_kind_404(String address) {
        assertThat(site.get().uri(address))
                .hasStatus(404)
                .bodyText()
                .contains("Cette page n'existe pas", "Repartir de l'accueil", "lang=\"fr\"");
    }

    @Test
    void a_request_we_do_not_understand_is_told_so_in_french() {
        assertThat(site.get().uri("/essai/compte"))
                .hasStatus(400)
                .bodyText()
                .contains("Cette demande n'a pas été comprise");
    }

    @Test
    void an_address_the_server_itself_refuses_is_answered_in_french() throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write(
                            "GET /%zz HTTP/1.1\r\nHost: essai\r\nConnection: close\r\n\r\n"
                                    .getBytes(UTF_8));
            assertThat(new String(line.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("Cette demande n'a pas été comprise")
                    .doesNotContain("Tomcat", "Bad Request</h1>");
        }
    }

    @Test
    void who_was_slower_reads_who_was_faster() {
        assertThat(site.get().uri("/essai/plus-vite"))
                .hasStatus(409)
                .bodyText()
                .contains("Mme Roux a modifié ce brouillon à 14 h 02.");
    }

    @Test
    void our_fault_shows_a_number_logged_once_and_nothing_else(CapturedOutput log) {
        MvcTestResult answer = site.get().uri("/essai/panne").exchange();
        assertThat(answer).hasStatus(500).bodyText().doesNotContain("secret", "Exception");
        String body = new String(answer.getResponse().getContentAsByteArray(), UTF_8);
        String number = body.replaceAll("(?s).*class=\"number\">([^<]*)<.*", "$1");
        assertThat(number).matches("[2-9A-Z]{3}-[2-9A-Z]{3}");
        assertThat(log.getAll().split(number, -1)).hasSize(2);
    }

    @Test
    void a_word_after_an_act_is_said_once_and_without_a_session() {
        MvcTestResult act = site.get().uri("/essai/acte").exchange();
        assertThat(act).hasStatus(303).hasHeader("Location", "/preferences");
        Cookie word = Objects.requireNonNull(act.getResponse().getCookie("avis"));
        MvcTestResult next = site.get().uri("/preferences").cookie(word).exchange();
        assertThat(next)
                .bodyText()
                .contains("C'est noté : D12.", "action=\"/essai/annulation\"", "Annuler");
        assertThat(Objects.requireNonNull(next.getResponse().getCookie("avis")).getMaxAge())
                .isZero();
        assertThat(site.get().uri("/preferences")).bodyText().doesNotContain("C'est noté");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pas du base64 !", "Zm9v", "YQpodHRwczovL2FpbGxldXJzLmZy", "YQovL2Eub3Jn"})
    void a_word_nobody_left_is_not_said(String forged) {
        assertThat(
                        site.get()
                                .uri("/preferences")
                                .cookie(new Cookie("avis", forged.replace(' ', '+'))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("class=\"notice\"");
    }

    @Test
    void nobody_is_sent_to_another_site() {
        assertThat(site.get().uri("/preferences?retour=//ailleurs.fr"))
                .bodyText()
                .contains("name=\"retour\" value=\"/\"");
    }

    @Test
    void every_answer_carries_the_guards() {
        assertThat(site.get().uri("/preferences"))
                .hasHeader("Content-Security-Policy", SecurityHeaders.CONTENT_SECURITY_POLICY)
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("X-Content-Type-Options", "nosniff");
    }

    @Test
    void a_file_keeps_for_a_year_at_an_address_of_its_content() {
        assertThat(site.get().uri(Assets.url("tokens.css")))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(Assets.url("tokens.css")).matches("/statique/tokens-[0-9a-f]{32}\\.css");
    }

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

    @RestController
    static class Doors {

        @GetMapping("/essai/{cooperative}/exercices/{year}")
        String place(@PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
            return cooperative + " " + year.inFrench();
        }

        @GetMapping("/essai/compte")
        String count(@org.springframework.web.bind.annotation.RequestParam int combien) {
            return "" + combien;
        }

        @GetMapping("/essai/absent")
        String absent() {
            throw new NotFound("nothing here");
        }

        @GetMapping("/essai/plus-vite")
        String faster() {
            throw new SomeoneWasFaster("Mme Roux a modifié ce brouillon à 14 h 02.");
        }

        @GetMapping("/essai/panne")
        String fault() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/essai/acte")
        View act() {
            return SeeOther.page("/preferences").saying("C'est noté : D12.", "/essai/annulation");
        }
    }
}
