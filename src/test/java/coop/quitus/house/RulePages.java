package coop.quitus.house;

import coop.quitus.kernel.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes the catalogue of rules in `docs/rules`, a page each and an index, in French as on screen.
final class RulePages {

    private static final String HEAD = "<!-- written by bin/docs from the code -->\n";

    private RulePages() {}

    static Map<Path, String> write(List<Rule> rules) {
        var pages = new TreeMap<Path, String>();
        pages.put(Path.of("README.md"), index(rules));
        for (Rule rule : rules) {
            pages.put(Path.of(rule.id() + ".md"), page(rule));
        }
        return pages;
    }

    static String page(Rule rule) {
        return HEAD
                + """
                # %s · %s

                **%s** · Source : %s

                %s

                ## Exemple

                > %s

                ## Que faire

                %s
                """
                        .formatted(
                                rule.id(),
                                rule.title(),
                                weight(rule),
                                rule.source(),
                                rule.text().strip(),
                                rule.example().strip().replace("\n", "\n> "),
                                rule.remedy().strip());
    }

    private static String index(List<Rule> rules) {
        var index =
                new StringBuilder(HEAD)
                        .append("# Les règles\n\n")
                        .append("| Règle | Ce qu'elle dit | Poids |\n|---|---|---|\n");
        for (Rule rule : rules) {
            index.append(
                    "| [%s](%s.md) | %s | %s |\n"
                            .formatted(rule.id(), rule.id(), rule.title(), weight(rule)));
        }
        return index.toString();
    }

    private static String weight(Rule rule) {
        return switch (rule.severity()) {
            case BLOCKS -> "Bloque";
            case WARNS -> "Avertit";
            case INFORMS -> "Informe";
        };
    }
}
