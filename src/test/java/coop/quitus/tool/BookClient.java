package coop.quitus.tool;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Someone who writes in the demo's books through the pages, as a browser without scripts would.
record BookClient(HttpClient http, String address, String book) {

    private static final int SEE_OTHER = 303;
    private static final int BAD_GATEWAY = 502;

    static BookClient of(String address) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var nobody = new BookClient(http, address, "");
        Document guests = nobody.page("/demo");
        String mandataire = guests.select("button.guest").getFirst().attr("value");
        nobody.send("/demo", guests, Map.of("person", mandataire));
        String home = nobody.answer("/").headers().firstValue("Location").orElseThrow();
        int startsIn = LocalDate.now().minusMonths(8).getYear();
        return new BookClient(http, address, home + "/exercices/" + startsIn + "/cahier");
    }

    /// Writes receipts of one euro, and notes each one that was acknowledged.
    Void writeUntilItBreaks(List<String> acknowledged) {
        try {
            Document form = form();
            while (true) {
                String key = UUID.randomUUID().toString();
                if (write(form, key) == SEE_OTHER) {
                    acknowledged.add(key);
                }
            }
        } catch (IOException killed) {
            // As it should: the server is gone.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    /// Writes receipts until told to end. What is not acknowledged is sent again, under the same
    /// key, as a browser does whose line was cut.
    List<String> writeUntil(BooleanSupplier end) throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        Document form = form();
        while (!end.getAsBoolean()) {
            String key = UUID.randomUUID().toString();
            int status = write(form, key);
            while (status == BAD_GATEWAY) {
                Thread.sleep(20);
                status = write(form, key);
            }
            if (status != SEE_OTHER) {
                throw new IllegalStateException("answered " + status);
            }
            acknowledged.add(key);
        }
        return acknowledged;
    }

    /// What a page answers: 200 to whom it is open, 303 to the way in.
    int status() throws IOException, InterruptedException {
        return answer(book).statusCode();
    }

    private Document form() throws IOException, InterruptedException {
        return page(book + "/nouvelle/recette");
    }

    private int write(Document form, String key) throws IOException, InterruptedException {
        return send(
                book + "/nouvelle/recette",
                form,
                Map.of(
                        "cle", key,
                        "sur", "oui",
                        "montant", "1,00",
                        "libelle", "Reçu " + key,
                        "date", form.select("#champ-date").attr("value"),
                        "caisse", "TRE_BANK",
                        "compte", "PRD_FAMILY"));
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(answer(path).body());
    }

    private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(),
                BodyHandlers.ofString());
    }

    private int send(String path, Document form, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body =
                "_csrf="
                        + encoded(form.select("meta[name=csrf]").attr("content"))
                        + fields.entrySet().stream()
                                .map(field ->
                                        "&" + field.getKey() + "=" + encoded(field.getValue()))
                                .collect(Collectors.joining());
        return http.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
