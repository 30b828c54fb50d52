package coop.quitus.tool;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.subsidy.Charges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pieces a command names, `D02`, or a part of one, `D05=100,00`. Without a year it is the
/// newest one that has them all.
final class Pieces {

    private Pieces() {}

    static List<Charges.Part> of(
            Books books, Cooperative cooperative, @Nullable SchoolYear year, List<String> named) {
        List<SchoolYear> years =
                year == null ? books.years(cooperative.id()).reversed() : List.of(year);
        for (SchoolYear one : years) {
            List<Charges.Part> parts = in(books, cooperative, one, named);
            if (parts.size() == named.size()) {
                return parts;
            }
        }
        throw new Refusal(
                "Ces pièces ne sont pas toutes dans un même cahier : "
                        + String.join(", ", named)
                        + ".",
                "Vérifiez leurs numéros, ou donnez l'année avec --year.");
    }

    private static List<Charges.Part> in(
            Books books, Cooperative cooperative, SchoolYear year, List<String> named) {
        var parts = new ArrayList<Charges.Part>();
        for (String name : named) {
            String[] both = name.split("=", 2);
            Optional<Entry> entry =
                    books.byPiece(cooperative.id(), year, both[0].toUpperCase(Locale.ROOT));
            entry.ifPresent(one ->
                    parts.add(new Charges.Part(one.id(), both.length == 1 ? 0 : cents(both[1]))));
        }
        return parts;
    }

    static long cents(String text) {
        return Money.parse(text)
                .filter(Money::isPositive)
                .orElseThrow(() ->
                        new Refusal(
                                "« " + text + " » n'est pas une somme au-dessus de zéro.",
                                "Écrivez-la comme 300.00 ou 300,00."))
                .cents();
    }
}
