package coop.quitus.closing.internal;

import coop.quitus.closing.Difference;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Chart;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Puts two reports side by side, figure by figure.
final class Comparing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Marks of the books themselves, not figures that a person compares.
    private static final Set<String> NOT_FIGURES =
            Set.of("cooperative", "school_year", "on", "books_sequence", "books_hash", "matches");

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("opening", "Au début"),
                    Map.entry("charges_cents", "Dépenses"),
                    Map.entry("products_cents", "Recettes"),
                    Map.entry("total_charges_cents", "Total des dépenses"),
                    Map.entry("total_products_cents", "Total des recettes"),
                    Map.entry("result_cents", "Résultat"),
                    Map.entry("closing", "Au 31 août"),
                    Map.entry("brought_forward_cents", "Report à nouveau"),
                    Map.entry("assets_cents", "Ce qu'il y a en tout"),
                    Map.entry("statement_balance_cents", "Solde du relevé"),
                    Map.entry("outstanding", "Pas encore à la banque"),
                    Map.entry("reconciled", "Rapprochement juste"),
                    Map.entry("reconciliation_findings", "À la banque"),
                    Map.entry("cash_count", "Pièces et billets"),
                    Map.entry("cash_counted_on", "Caisse comptée le"),
                    Map.entry("subsidies", "Subvention"),
                    Map.entry("inventory", "Inventaire"),
                    Map.entry("eliminations_cents", "Avec l'association"),
                    Map.entry("review_findings", "À savoir"),
                    Map.entry("bank_cents", "Banque"),
                    Map.entry("cash_cents", "Caisse"),
                    Map.entry("received_cents", "reçu"),
                    Map.entry("used_cents", "dépensé"),
                    Map.entry("unspent_cents", "reste"),
                    Map.entry("pieces", "pièces"),
                    Map.entry("report_due", "compte rendu dû le"),
                    Map.entry("items", "biens"),
                    Map.entry("total_cents", "total inscrit"),
                    Map.entry("booked_cents", "total acheté"),
                    Map.entry("piece", "pièce"),
                    Map.entry("cheque", "chèque"),
                    Map.entry("cents", "montant"));

    private Comparing() {}

    static List<Difference> differences(Chart chart, String before, String after) {
        Map<List<String>, String> left = figures(before);
        Map<List<String>, String> right = figures(after);
        var all = new LinkedHashSet<>(left.keySet());
        all.addAll(right.keySet());
        return all.stream()
                .filter(path -> !left.getOrDefault(path, "").equals(right.getOrDefault(path, "")))
                .map(path ->
                        new Difference(
                                words(chart, path),
                                left.getOrDefault(path, ""),
                                right.getOrDefault(path, "")))
                .toList();
    }

    private static Map<List<String>, String> figures(String content) {
        Map<List<String>, String> figures =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        JsonNode tree = JSON.readTree(content);
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            if (!NOT_FIGURES.contains(field.getKey())) {
                walk(List.of(field.getKey()), field.getValue(), figures);
            }
        }
        return figures;
    }

    private static void walk(List<String> path, JsonNode node, Map<List<String>, String> into) {
        if (node.isObject()) {
            node.properties().forEach(one -> walk(plus(path, one.getKey()), one.getValue(), into));
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isObject)) {
            for (JsonNode row : node) {
                // A row is known by its piece, not by its place.
                walk(plus(path, row.path("piece").asString("")), row, into);
            }
        } else if (node.isArray()) {
            into.put(
                    path,
                    node.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")));
        } else if (!node.isNull()) {
            into.put(path, text(path.getLast(), node));
        }
    }

    private static List<String> plus(List<String> path, String key) {
        return Stream.concat(path.stream(), Stream.of(key)).toList();
    }

    private static String text(String key, JsonNode node) {
        boolean money = key.endsWith("cents") || (node.isIntegralNumber() && isAccount(key));
        return money
                ? Money.cents(node.asLong()).inFrench()
                : node.isBoolean() ? (node.asBoolean() ? "oui" : "non") : node.asString();
    }

    private static String words(Chart chart, List<String> path) {
        return path.stream()
                .map(key -> word(chart, key))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" : "));
    }

    private static String word(Chart chart, String key) {
        String known = WORDS.get(key);
        if (known != null) {
            return known;
        }
        if (isAccount(key)) {
            return chart.label(new AccountKey(key));
        }
        return key.startsWith("class_")
                ? "Avance " + key.replaceAll("^class_|_cents$", "").toUpperCase(Locale.ROOT)
                : key;
    }

    private static boolean isAccount(String key) {
        return key.matches("(CHG|PRD|TRE|EQ)_[A-Z0-9_]+");
    }
}
