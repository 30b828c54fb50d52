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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Someone who writes in the demo's books through the pages, as a browser without scripts would.
record BookClient(HttpClient http, String address, String book) {

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
            Document form = page(book + "/nouvelle/recette");
            while (true) {
                String key = UUID.randomUUID().toString();
                int status =
                        send(
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
                if (status == 303) {
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
