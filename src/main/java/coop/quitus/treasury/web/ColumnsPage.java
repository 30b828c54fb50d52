package coop.quitus.treasury.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.treasury.CsvColumns;
import coop.quitus.treasury.CsvColumns.Holds;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What each column of a bank's file holds, with what stands in it.
///
/// @param said what is said of the columns so far, from 0
public record ColumnsPage(
        Frame frame,
        String path,
        String name,
        CsvColumns columns,
        Map<Integer, Holds> said,
        List<Sentence> sentences)
        implements Page {

    /// A column, with a few of its cells.
    public record Asked(String field, String name, String word, String help) {}

    public List<Asked> asked() {
        return IntStream.range(0, columns.names().size())
                .mapToObj(this::asked)
                .filter(one -> !(one.name().isEmpty() && one.help().equals("Vide.")))
                .toList();
    }

    private Asked asked(int column) {
        String cells =
                columns.samples().stream()
                        .map(line -> line.get(column))
                        .filter(cell -> !cell.isEmpty())
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining(" · "));
        Holds holds = said.get(column);
        String name = columns.names().get(column);
        return new Asked(
                "colonne" + column,
                name.isEmpty() ? "Colonne " + (column + 1) : name,
                holds == null ? "" : holds.name(),
                cells.isEmpty() ? "Vide." : "Par exemple : " + cells);
    }

    public List<Choice> choices() {
        return Arrays.stream(Holds.values())
                .map(holds -> new Choice(holds.name(), holds.inFrench()))
                .toList();
    }
}
