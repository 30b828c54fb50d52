package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.Columns;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Till;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Recognises the columns of a cash book by their names: the wide grid, one column per account.
final class Recognition {

    private static final Pattern TILL =
            Pattern.compile(
                    "(banque|compte courant|ccp|caisse|especes|classe (.+?)|avance (.+?)|regie (.+?))"
                            + " (entree|entrees|recette|recettes|credit|sortie|sorties|depense|depenses|debit)");
    private static final int FIRST_ROWS = 20;

    private Recognition() {}

    static Optional<Columns> recognise(Sheet sheet, Chart chart) {
        for (int i = 0; i < Math.min(FIRST_ROWS, sheet.rows().size()); i++) {
            Columns columns =
                    new Columns(
                            i,
                            sheet.rows().get(i).stream().map(name -> column(name, chart)).toList());
            boolean hasTill =
                    columns.columns().stream().anyMatch(Columns.In.class::isInstance)
                            && columns.columns().stream().anyMatch(Columns.Out.class::isInstance);
            boolean hasPart = columns.columns().stream().anyMatch(Columns.Part.class::isInstance);
            if (hasTill
                    && hasPart
                    && columns.find(Columns.Day.class) >= 0
                    && columns.find(Columns.Label.class) >= 0) {
                return Optional.of(columns);
            }
        }
        return Optional.empty();
    }

    static Columns.Column column(String name, Chart chart) {
        String plain = plain(name);
        return switch (plain) {
            case "n piece", "piece", "no piece", "numero de piece", "numero" -> new Columns.Piece();
            case "date", "date operation", "jour" -> new Columns.Day();
            case "libelle", "objet", "intitule", "designation" -> new Columns.Label();
            case "tiers", "fournisseur", "beneficiaire" -> new Columns.Payee();
            case "mode", "mode de paiement", "moyen de paiement" -> new Columns.Mode();
            case "n cheque", "no cheque", "cheque", "numero de cheque" -> new Columns.Cheque();
            case "" -> new Columns.Ignored(name);
            default -> tillOrPart(name, plain, chart);
        };
    }

    private static Columns.Column tillOrPart(String name, String plain, Chart chart) {
        Matcher till = TILL.matcher(plain);
        if (till.matches()) {
            Till which = till(till.group(1), name);
            return isIn(till.group(5)) ? new Columns.In(which) : new Columns.Out(which);
        }
        return chart.accounts().stream()
                .filter(account -> !account.key().isTill())
                .filter(account -> namesOf(account).anyMatch(known -> plain(known).equals(plain)))
                .findFirst()
                .<Columns.Column>map(account -> new Columns.Part(account.key()))
                .orElseGet(() -> new Columns.Unknown(name));
    }

    private static Till till(String named, String original) {
        if (named.startsWith("banque") || named.startsWith("compte courant")) {
            return Till.BANK;
        }
        if (named.startsWith("ccp")) {
            return new Till(new AccountKey("TRE_CCP"), "");
        }
        if (named.startsWith("caisse") || named.startsWith("especes")) {
            return Till.CASH;
        }
        // The class keeps the letters of the file: « Classe CE2 entrée » is the class CE2.
        List<String> words = List.of(original.strip().split("\\s+"));
        return Till.advanceOf(String.join(" ", words.subList(1, words.size() - 1)));
    }

    private static boolean isIn(String way) {
        return way.startsWith("entree") || way.startsWith("recette") || way.equals("credit");
    }

    private static Stream<String> namesOf(Account account) {
        return Stream.concat(
                Stream.of(account.label(), account.code(), account.key().value()),
                account.aliases().stream());
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("°", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
