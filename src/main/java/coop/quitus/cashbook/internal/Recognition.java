package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.cashbook.CashBookMapping;
import coop.quitus.cashbook.Columns;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Till;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises the columns of a cash book by their names: the wide grid, one column per line of the
/// chart, names on one row or on two (*Banque* above *entrée* and *sortie*).
final class Recognition {

    private static final int FIRST_ROWS = 40;
    private static final Pattern WAY =
            Pattern.compile(
                    "(.+?) (entrees?|recettes?|encaissements?|recus?|sorties?|depenses?|decaissements?|payes?)");
    private static final Pattern OF_A_CLASS =
            Pattern.compile("(?i)\\s*(classe|avance|r[ée]gie)\\s+(.+?)\\s+\\S+\\s*");

    /// The names seen in the field, without accents nor signs, and what they hold.
    private static final String FIELD =
            """
            Piece: n piece, piece, no piece, n de piece, numero de piece, numero, n, no, n piece justificative, pieces
            Day: date, date operation, date de l operation, jour
            Label: libelle, objet, intitule, designation, nature de l operation, description, operation, operations
            Payee: tiers, fournisseur, beneficiaire, payeur
            Mode: mode, mode de paiement, moyen de paiement, mode de reglement, reglement, paiement
            Cheque: n cheque, no cheque, cheque, n de cheque, numero de cheque, cheque n
            Amount: montant, somme
            Received: recettes, recette, entrees, entree
            Spent: depenses, depense, sorties, sortie
            AccountName: compte, imputation, rubrique, poste, categorie
            TillName: tresorerie, caisse ou banque, banque ou caisse
            Ignored: observations, observation, remarques, remarque, solde, soldes, total, verification, controle, cumul
            """;

    private static final Map<String, Columns.Column> KNOWN = known();

    private final Names names;

    Recognition(Names names) {
        this.names = names;
    }

    /// The best rows of names of the sheet, or the first that could be; empty for an empty sheet.
    Optional<Columns> guess(Sheet sheet) {
        var candidates = new ArrayList<Columns>();
        for (int i = 0; i < Math.min(FIRST_ROWS, sheet.rows().size()); i++) {
            for (List<String> row : rowsOfNames(sheet, i)) {
                List<String> unique = unique(row);
                if (couldBeNames(unique)) {
                    candidates.add(
                            new Columns(i, unique, unique.stream().map(this::column).toList()));
                }
            }
        }
        return candidates.stream().max(Comparator.comparingInt(Recognition::worth));
    }

    /// At least three words, and neither a day nor an amount to the cent among them.
    private static boolean couldBeNames(List<String> row) {
        return row.stream().filter(name -> !name.isEmpty()).count() >= 3 && !holdsFigures(row);
    }

    private static boolean holdsFigures(List<String> row) {
        return row.stream()
                .anyMatch(name ->
                        Days.read(name).isPresent() || name.matches("-?[\\d ]+[.,]\\d{2} ?€?"));
    }

    /// A row of names alone, and under the one above it, whose names reach over several columns.
    private static List<List<String>> rowsOfNames(Sheet sheet, int i) {
        List<String> row = sheet.rows().get(i);
        if (i == 0) {
            return List.of(row);
        }
        List<String> above = sheet.rows().get(i - 1);
        if (holdsFigures(row) || holdsFigures(above)) {
            return List.of(row);
        }
        var both = new ArrayList<String>();
        String reaching = "";
        for (int column = 0; column < Math.max(row.size(), above.size()); column++) {
            String over = column < above.size() ? above.get(column) : "";
            String under = column < row.size() ? row.get(column) : "";
            reaching = over.isEmpty() ? reaching : over;
            both.add(under.isEmpty() ? over : (reaching + " " + under).strip());
        }
        return List.of(row, both);
    }

    /// A second column of the same name is told apart: *Divers (2)*.
    private static List<String> unique(List<String> row) {
        Map<String, Integer> seen = new HashMap<>();
        return row.stream()
                .map(name -> {
                    int time = seen.merge(Words.plain(name), 1, Integer::sum);
                    return name.isEmpty() || time == 1 ? name : name + " (" + time + ")";
                })
                .toList();
    }

    private static int worth(Columns columns) {
        int known =
                (int)
                        columns.columns().stream()
                                .filter(column ->
                                        !(column instanceof Columns.Unknown)
                                                && !(column instanceof Columns.Ignored))
                                .count();
        // All that is needed, then what is known, then the row nearest to the top.
        return -10_000 * columns.missing().size() + 100 * known - columns.header();
    }

    /// What a person said of the columns, on the row where these names stand.
    Columns apply(Sheet sheet, CashBookMapping mapping) {
        var said = new HashMap<String, Columns.Column>();
        mapping.columns().forEach((name, column) -> said.put(Words.plain(name), column));
        Columns best =
                java.util.stream.IntStream.range(0, Math.min(FIRST_ROWS, sheet.rows().size()))
                        .boxed()
                        .flatMap(i ->
                                rowsOfNames(sheet, i).stream()
                                        .map(row -> told(i, unique(row), said)))
                        .max(
                                Comparator.comparingInt(columns ->
                                        1_000 * named(columns, said) + worth(columns) / 100))
                        .orElseThrow(() -> NotASheet.because("il est vide"));
        List<String> there = best.names().stream().map(Words::plain).toList();
        for (String name : mapping.columns().keySet()) {
            if (!there.contains(Words.plain(name))) {
                throw new NotASheet(new CashBookFinding.MappingMisses(name));
            }
        }
        if (!best.missing().isEmpty()) {
            throw new NotASheet(new CashBookFinding.MappingIncomplete(best.missing()));
        }
        return best;
    }

    private Columns told(int row, List<String> unique, Map<String, Columns.Column> said) {
        return new Columns(
                row,
                unique,
                unique.stream()
                        .map(name -> said.getOrDefault(Words.plain(name), column(name)))
                        .toList());
    }

    private static int named(Columns columns, Map<String, Columns.Column> said) {
        return (int)
                columns.names().stream()
                        .filter(name -> said.containsKey(Words.plain(name)))
                        .count();
    }

    Columns.Column column(String name) {
        String plain = Words.plain(name);
        if (plain.isEmpty()) {
            return name.isBlank() ? new Columns.Ignored() : new Columns.Unknown();
        }
        return Optional.ofNullable(KNOWN.get(plain)).orElseGet(() -> tillOrPart(name, plain));
    }

    private static Map<String, Columns.Column> known() {
        Map<String, Columns.Column> kinds =
                Map.ofEntries(
                        Map.entry("Piece", new Columns.Piece()),
                        Map.entry("Day", new Columns.Day()),
                        Map.entry("Label", new Columns.Label()),
                        Map.entry("Payee", new Columns.Payee()),
                        Map.entry("Mode", new Columns.Mode()),
                        Map.entry("Cheque", new Columns.Cheque()),
                        Map.entry("Amount", new Columns.Amount()),
                        Map.entry("Received", new Columns.Received()),
                        Map.entry("Spent", new Columns.Spent()),
                        Map.entry("AccountName", new Columns.AccountName()),
                        Map.entry("TillName", new Columns.TillName()),
                        Map.entry("Ignored", new Columns.Ignored()));
        var known = new HashMap<String, Columns.Column>();
        FIELD.lines()
                .forEach(line -> {
                    String[] kind = line.split(": ", 2);
                    for (String name : kind[1].split(", ")) {
                        known.put(name, kinds.get(kind[0]));
                    }
                });
        return Map.copyOf(known);
    }

    private Columns.Column tillOrPart(String name, String plain) {
        Matcher way = WAY.matcher(plain);
        if (way.matches()) {
            Optional<Till> till = names.till(way.group(1)).or(() -> unknownClass(name));
            if (till.isPresent()) {
                return comesIn(way.group(2))
                        ? new Columns.In(till.get())
                        : new Columns.Out(till.get());
            }
        }
        String stripped = name.strip();
        char sign = stripped.isEmpty() ? ' ' : stripped.charAt(stripped.length() - 1);
        Optional<Till> signed = names.till(plain);
        if (signed.isPresent() && sign == '+') {
            return new Columns.In(signed.get());
        }
        if (signed.isPresent() && (sign == '-' || sign == '−')) {
            return new Columns.Out(signed.get());
        }
        if (plain.startsWith("solde ")) {
            return new Columns.Ignored();
        }
        return names.account(name)
                .<Columns.Column>map(Columns.Part::new)
                .orElseGet(Columns.Unknown::new);
    }

    /// A class the cooperative does not have keeps the letters of the file, so that they can be
    /// said back.
    private static Optional<Till> unknownClass(String name) {
        Matcher match = OF_A_CLASS.matcher(name);
        return match.matches()
                ? Optional.of(new Till(AccountKey.ADVANCE, match.group(2)))
                : Optional.empty();
    }

    private static boolean comesIn(String way) {
        return way.startsWith("entree")
                || way.startsWith("recette")
                || way.startsWith("encaissement")
                || way.startsWith("recu");
    }
}
