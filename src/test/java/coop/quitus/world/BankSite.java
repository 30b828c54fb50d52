package coop.quitus.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of a cooperative's bank, as its treasurer opens them.
public record BankSite(MockMvcTester site, Cookie treasurer, String bank) {

    public static BankSite of(MockMvcTester site, Cooperative school, Cookie treasurer) {
        return new BankSite(
                site, treasurer, "/cooperatives/" + school.id() + "/exercices/2025/banque");
    }

    public MvcTestResult bring(String name, String text) {
        return site.post()
                .uri(bank + "/releves")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "releve", name, null, text.getBytes(StandardCharsets.UTF_8)))
                .cookie(treasurer)
                .with(csrf())
                .exchange();
    }

    public MvcTestResult get(String path) {
        return site.get().uri(URI.create(path)).cookie(treasurer).exchange();
    }

    public MvcTestResult post(String path, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(treasurer).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    public Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult answer = get(path);
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    public static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    /// The text of a page, its narrow spaces made plain.
    public static String text(Document page) {
        return page.text().replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    public static Document parsed(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
