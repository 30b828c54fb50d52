package coop.quitus.treasury;

import coop.quitus.kernel.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A bank's CSV as a person looks at it, to say what each of its columns holds.
///
/// @param delimiter `;`, `,` or a tab
/// @param header the row of the names, from 0; −1 when the first row is a line already
/// @param names of the columns; *Colonne 1* where the file has none
/// @param samples the first lines, cell by cell
/// @param guess what we would say of each column, from 0; absent where we cannot tell
/// @param datePatterns how the days of each column are written, as in `dd/MM/yyyy`
public record CsvColumns(
        char delimiter,
        int header,
        List<String> names,
        List<List<String>> samples,
        Map<Integer, Holds> guess,
        List<String> datePatterns) {

    /// What a column of a statement can hold.
    public enum Holds {
        DATE("La date"),
        LABEL("Le libellé de la banque"),
        OUT("Ce qui sort (débit)"),
        IN("Ce qui entre (crédit)"),
        AMOUNT("Le montant, avec un signe"),
        REFERENCE("La référence de la banque");

        private final String french;

        Holds(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    public CsvColumns {
        names = List.copyOf(names);
        samples = samples.stream().map(List::copyOf).toList();
        guess = Map.copyOf(guess);
        datePatterns = List.copyOf(datePatterns);
    }

    /// What was said of the columns, as a reader needs it; refused when a line could not be read
    /// from it.
    ///
    /// @param said what each column holds, from 0
    public Outcome<CsvMapping, StatementFinding> mapping(Map<Integer, Holds> said) {
        var at = new EnumMap<Holds, Integer>(Holds.class);
        var twice = new ArrayList<String>();
        said.forEach((column, holds) -> {
            if (at.put(holds, column) != null) {
                twice.add(holds.inFrench());
            }
        });
        if (!twice.isEmpty()) {
            return Outcome.refused(new StatementFinding.ColumnsTwice(List.copyOf(twice)));
        }
        List<String> missing = missing(at);
        if (!missing.isEmpty()) {
            return Outcome.refused(new StatementFinding.ColumnsMissing(missing));
        }
        boolean signed = at.containsKey(Holds.AMOUNT);
        int date = at.getOrDefault(Holds.DATE, -1);
        return Outcome.done(
                new CsvMapping(
                        delimiter,
                        header,
                        date,
                        at.getOrDefault(Holds.LABEL, -1),
                        signed ? -1 : at.getOrDefault(Holds.OUT, -1),
                        signed ? -1 : at.getOrDefault(Holds.IN, -1),
                        at.getOrDefault(Holds.AMOUNT, -1),
                        at.getOrDefault(Holds.REFERENCE, -1),
                        datePatterns.get(date)));
    }

    private static List<String> missing(Map<Holds, Integer> at) {
        var missing = new ArrayList<String>();
        if (!at.containsKey(Holds.DATE)) {
            missing.add("la date");
        }
        if (!at.containsKey(Holds.AMOUNT)
                && !(at.containsKey(Holds.OUT) && at.containsKey(Holds.IN))) {
            missing.add("le montant (une colonne avec un signe, ou deux : débit et crédit)");
        }
        return missing;
    }
}
