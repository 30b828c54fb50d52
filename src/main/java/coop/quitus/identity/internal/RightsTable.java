package coop.quitus.identity.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The one table of rights: every door of the house and who may open it (ADR 0009). It is read from
/// `identity/rights.txt`, a line per door, that an auditor can hold beside the matrix of the
/// domain, section 8. A page without a line there stays shut, and a test says so.
final class RightsTable {

    private static final String FILE = "/identity/rights.txt";

    private final Map<String, Who> lines = new LinkedHashMap<>();

    RightsTable() {
        this(text());
    }

    /// @throws IllegalStateException on a line that is not `METHOD CIRCLE /path`, or comes twice
    RightsTable(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::add);
    }

    private void add(String line) {
        String[] words = line.split("\\s+");
        if (words.length != 3 || !words[2].startsWith("/")) {
            throw new IllegalStateException("not a line of rights: " + line);
        }
        if (lines.put(words[0] + " " + words[2], Circles.named(words[1])) != null) {
            throw new IllegalStateException("two lines for " + words[0] + " " + words[2]);
        }
    }

    private static String text() {
        try (InputStream file = RightsTable.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no file " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Every line, by route: `GET /cooperatives/{cooperative}/cahier`.
    Map<String, Who> lines() {
        return Collections.unmodifiableMap(lines);
    }

    /// Who may open a route; `HEAD` reads like `GET`.
    Optional<Who> of(String method, String pattern) {
        String verb = "HEAD".equals(method) ? "GET" : method;
        return Optional.ofNullable(lines.get(verb + " " + pattern))
                .or(() -> Optional.ofNullable(lines.get("* " + pattern)));
    }
}
