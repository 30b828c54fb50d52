package coop.quitus.treasury.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.treasury.CsvColumns;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What each column of a bank's CSV holds.
///
/// @param file the file itself, in Base64: it waits in the form and nowhere else
/// @param typed what was said, when the page comes back
public record CsvColumnsPage(
        Frame frame,
        String path,
        String name,
        String file,
        CsvColumns columns,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public List<Choice> choices() {
        return List.of(
                new Choice("date", "La date"),
                new Choice("libelle", "Le libellé"),
                new Choice("debit", "Ce qui sort (débit)"),
                new Choice("credit", "Ce qui entre (crédit)"),
                new Choice("montant", "Le montant, avec un signe"),
                new Choice("reference", "La référence de l'opération"));
    }

    public List<Choice> dates() {
        return List.of(
                new Choice("dd/MM/yyyy", "15/09/2025"),
                new Choice("dd/MM/yy", "15/09/25"),
                new Choice("yyyy-MM-dd", "2025-09-15"),
                new Choice("dd-MM-yyyy", "15-09-2025"),
                new Choice("dd.MM.yyyy", "15.09.2025"),
                new Choice("MM/dd/yyyy", "09/15/2025"));
    }

    public List<Integer> numbers() {
        return IntStream.range(0, columns.names().size()).boxed().toList();
    }

    public String samples(int column) {
        List<String> cells =
                columns.samples().stream()
                        .map(row -> column < row.size() ? row.get(column).strip() : "")
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        return cells.isEmpty() ? "Vide." : "Par exemple : " + String.join(" · ", cells);
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
