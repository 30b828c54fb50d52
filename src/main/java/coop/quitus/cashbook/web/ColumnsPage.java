package coop.quitus.cashbook.web;

import coop.quitus.cashbook.ColumnGuess;
import coop.quitus.cashbook.Columns;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.stream.IntStream;

/// Second step: what each column holds, with what stands in it.
///
/// @param choices all that a column can hold
public record ColumnsPage(
        Frame frame,
        String path,
        String name,
        ColumnGuess guess,
        List<Choice> choices,
        List<Sentence> sentences)
        implements Page {

    /// A column of the file.
    ///
    /// @param word what it holds, as a mapping says it; empty when nobody knows
    /// @param samples a few of its cells
    public record Asked(int number, String name, String word, String samples) {}

    public List<Asked> asked() {
        Columns columns = guess.columns();
        return IntStream.range(0, columns.names().size())
                .filter(i -> !columns.names().get(i).isEmpty())
                .mapToObj(i ->
                        new Asked(
                                i,
                                columns.names().get(i),
                                columns.columns().get(i) instanceof Columns.Unknown
                                        ? ""
                                        : columns.columns().get(i).word(),
                                String.join(
                                        " · ",
                                        guess.samples().stream()
                                                .map(row -> i < row.size() ? row.get(i) : "")
                                                .filter(cell -> !cell.isEmpty())
                                                .limit(3)
                                                .toList())))
                .toList();
    }

    public List<String> missing() {
        return guess.columns().missing();
    }
}
