package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The product opened and closed as a machine does it, on a directory that stays.
class OpeningAndClosingTests {

    /// 128 + 15: ended by SIGTERM, as a service manager expects.
    private static final int TERMINATED = 143;

    @TempDir Path data;

    @Test
    void a_new_house_asks_its_questions_a_second_is_refused_and_sigterm_closes_it_clean()
            throws Exception {
        House house = House.open(data, "serve", "--port", "0");
        try (HttpClient client = HttpClient.newHttpClient()) {
            var first =
                    client.send(
                            HttpRequest.newBuilder(URI.create(house.address())).build(),
                            BodyHandlers.ofString());
            assertThat(first.statusCode()).isEqualTo(HttpURLConnection.HTTP_SEE_OTHER);
            String wizard = first.headers().firstValue("Location").orElse("");
            assertThat(wizard).contains("/premiers-pas");

            assertThat(House.run(data, "serve", "--port", "0")).as("a second start").isEqualTo(1);
            assertThat(House.run(data, "check")).as("a tool beside it").isZero();
        }
        assertThat(house.stop()).isEqualTo(TERMINATED);
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(Objects.requireNonNull(data.toFile().list())).contains("secrets.properties");

        House again = House.open(data, "serve", "--port", "0");
        assertThat(again.stop()).isEqualTo(TERMINATED);
    }
}
