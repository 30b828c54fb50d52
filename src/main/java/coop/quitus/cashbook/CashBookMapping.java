package coop.quitus.cashbook;

import coop.quitus.kernel.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person said of the columns of a cash book, by their names: it serves again for the next
/// file that has the same names.
///
/// Written in a file (`--mapping FICHIER`):
///
/// ```json
/// {"columns": {"Quand": "date", "Quoi": "label", "Banque +": "in:TRE_BANK",
///              "Banque -": "out:TRE_BANK", "Classe des grands +": "in:TRE_ADV:CM2",
///              "Sorties": "part:CHG_ACTIVITY", "Remarques": "ignored"}}
/// ```
///
/// The words: `piece date label payee mode cheque in:TILL out:TILL net:TILL received spent amount
/// till part:ACCOUNT account ignored`. Columns it does not name are recognised by themselves.
///
/// @param columns what each column holds, by its name, in the order of the file
public record CashBookMapping(Map<String, Columns.Column> columns) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 100_000;

    public CashBookMapping {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /// Reads a mapping; refused when it is not one.
    public static Outcome<CashBookMapping, CashBookFinding> fromJson(String text) {
        if (text.length() > LONGEST) {
            return Outcome.refused(new CashBookFinding.MappingUnreadable("il est trop long"));
        }
        JsonNode columns;
        try {
            columns = JSON.readTree(text).path("columns");
        } catch (JacksonException notJson) {
            return Outcome.refused(new CashBookFinding.MappingUnreadable("ce n'est pas du JSON"));
        }
        if (!columns.isObject() || columns.isEmpty()) {
            return Outcome.refused(
                    new CashBookFinding.MappingUnreadable("il lui manque « columns »"));
        }
        var read = new LinkedHashMap<String, Columns.Column>();
        for (Map.Entry<String, JsonNode> column : columns.properties()) {
            String word = column.getValue().isString() ? column.getValue().stringValue() : "";
            var known = Columns.of(word);
            if (known.isEmpty()) {
                return Outcome.refused(
                        new CashBookFinding.MappingUnreadable(
                                "« "
                                        + word
                                        + " » ne dit pas ce que contient « "
                                        + column.getKey()
                                        + " »"));
            }
            read.put(column.getKey(), known.get());
        }
        return Outcome.done(new CashBookMapping(read));
    }

    public String toJson() {
        var words = new LinkedHashMap<String, String>();
        columns.forEach((name, column) -> words.put(name, column.word()));
        return JSON.writeValueAsString(Map.of("columns", words));
    }
}
