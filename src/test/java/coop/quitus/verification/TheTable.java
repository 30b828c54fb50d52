package coop.quitus.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.ledger.EntryKind;
import coop.quitus.verification.Sample.Drawn;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A panel of two, the link of one of them, and the site as their tablet sees it.
abstract class TheTable extends VerifiedSchool {

    @Autowired MockMvcTester site;

    Verifier keita;
    Verifier morel;
    String secret;
    String path;

    @BeforeEach
    void a_panel_and_a_link() {
        keita = keita();
        morel = morel();
        secret = link(keita);
        path = "/verification/" + secret;
    }

    MvcTestResult get(String where) {
        return site.get().uri(where).exchange();
    }

    Document page(String where) throws UnsupportedEncodingException {
        MvcTestResult result = get(where);
        assertThat(result).as(where).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    MvcTestResult send(String where, Map<String, String> fields) {
        var request = site.post().uri(where).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    Sample begin() {
        offer(1);
        assertThat(send(path, Map.of())).hasStatus(303).hasHeader("Location", path + "/pieces/1");
        return verifications.sample(school.id(), YEAR, 1).orElseThrow();
    }

    Drawn drawn(EntryKind kind) {
        return begin().pieces().stream()
                .filter(one -> one.candidate().expense() == (kind == EntryKind.EXPENSE))
                .findFirst()
                .orElseThrow();
    }
}
