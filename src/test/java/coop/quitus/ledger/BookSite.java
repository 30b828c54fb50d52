package coop.quitus.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of a cooperative's books, as its treasurer opens them.
record BookSite(MockMvcTester site, Cookie treasurer, String book) {

    static BookSite of(MockMvcTester site, Cooperative school, Cookie treasurer) {
        return new BookSite(
                site, treasurer, "/cooperatives/" + school.id() + "/exercices/2025/cahier");
    }

    static Map<String, String> received() {
        return form(
                "montant", "480,00",
                "libelle", "Participations des familles",
                "date", "2025-09-15",
                "caisse", "TRE_BANK",
                "compte", "PRD_FAMILY");
    }

    static Map<String, String> paid() {
        return form(
                "montant", "86,40",
                "libelle", "Car pour le théâtre",
                "date", "2025-11-05",
                "caisse", "TRE_BANK",
                "compte", "CHG_ACTIVITY",
                "classe", "CE2");
    }

    static Map<String, String> form(String... pairs) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("cle", UUID.randomUUID().toString());
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    MvcTestResult send(String intention, Map<String, String> fields) {
        return post(book + "/nouvelle/" + intention, fields);
    }

    MvcTestResult post(String path, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(treasurer).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    Document page(String path, Object... words) throws UnsupportedEncodingException {
        MvcTestResult answer = site.get().uri(path, words).cookie(treasurer).exchange();
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    /// What a field of a form would send as it stands.
    static String value(Element field) {
        Element chosen = field.selectFirst("option[selected]");
        return field.nameIs("select") ? chosen == null ? "" : chosen.attr("value") : field.val();
    }

    static Document parsed(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
