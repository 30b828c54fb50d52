package coop.quitus.cashbook.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What subsidies are for, by the words people use (`cashbook/themes.txt`).
final class Themes {

    private static final Map<String, Set<String>> WORDS = read();

    private static final Map<String, String> PAYERS =
            Map.ofEntries(
                    Map.entry("mairie", "MAIRIE"),
                    Map.entry("commune", "MAIRIE"),
                    Map.entry("ville", "MAIRIE"),
                    Map.entry("municipale", "MAIRIE"),
                    Map.entry("departement", "DEPARTEMENT"),
                    Map.entry("departementale", "DEPARTEMENT"),
                    Map.entry("region", "REGION"),
                    Map.entry("regionale", "REGION"),
                    Map.entry("agglomeration", "AGGLO"),
                    Map.entry("metropole", "AGGLO"),
                    Map.entry("caf", "CAF"),
                    Map.entry("drac", "ETAT"),
                    Map.entry("rectorat", "ETAT"));

    private Themes() {}

    private static Map<String, Set<String>> read() {
        try (InputStream file =
                Objects.requireNonNull(Themes.class.getResourceAsStream("/cashbook/themes.txt"))) {
            Map<String, Set<String>> words = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" "))
                    .forEach(theme -> words.put(theme[0], Set.of(theme)));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The one theme that a label speaks of; empty when it speaks of none, or of several.
    static Optional<String> of(String label) {
        List<String> said = words(label);
        List<String> themes =
                WORDS.entrySet().stream()
                        .filter(theme -> said.stream().anyMatch(theme.getValue()::contains))
                        .map(Map.Entry::getKey)
                        .toList();
        return themes.size() == 1 ? Optional.of(themes.getFirst()) : Optional.empty();
    }

    /// Who pays, as the code of a file names it.
    static Optional<String> payer(String label) {
        return words(label).stream().map(PAYERS::get).filter(Objects::nonNull).findFirst();
    }

    private static List<String> words(String label) {
        return Arrays.asList(Words.plain(label).split(" "));
    }
}
