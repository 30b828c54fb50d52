package coop.quitus.world;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What the site shows to someone.
public final class Shown {

    private Shown() {}

    /// A page that opens to them.
    public static Document page(MockMvcTester site, String path, Cookie who)
            throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(who).exchange();
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
