package coop.quitus.audit.web;

import coop.quitus.audit.PopulationRow;
import coop.quitus.kernel.Money;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;

/// Every cooperative, and what there is of it.
///
/// @param rows those the filter leaves
/// @param filter the name of what lacks: `VOUCHERS`; empty for all
/// @param inAll how many there are without the filter
public record PopulationPage(
        Frame frame, Room room, List<PopulationRow> rows, String filter, int inAll)
        implements Page {

    public List<Choice> filters() {
        return Arrays.stream(PopulationRow.Lack.values())
                .map(lack -> new Choice(lack.name(), "Il manque " + lack.inFrench()))
                .toList();
    }

    public Money expenses() {
        return Money.sum(rows.stream().map(PopulationRow::expenses));
    }

    public Money vouched() {
        return Money.sum(rows.stream().map(PopulationRow::vouched));
    }

    public static String vouchers(PopulationRow row) {
        return row.expensePieces() == 0
                ? "aucune dépense"
                : row.vouchedPieces() + " sur " + row.expensePieces() + ", " + share(row);
    }

    private static String share(PopulationRow row) {
        long whole = row.expenses().cents();
        return (whole == 0 ? 100 : row.vouched().cents() * 100 / whole) + "\u202f% du montant";
    }

    public static String lacks(PopulationRow row) {
        return String.join(", ", row.lacks().stream().map(PopulationRow.Lack::inFrench).toList());
    }

    public static String bank(PopulationRow row) {
        Money difference = row.difference();
        return (row.framed() ? "encadré" : "pas encadré")
                + (difference == null ? "" : ", écart " + difference.inFrench());
    }

    public static String report(PopulationRow row) {
        return switch (row.state()) {
            case "READY" -> "aux vérificateurs";
            case "VERIFIED" -> "vérifié";
            case "SUBMITTED" -> "reçu";
            case "RETURNED" -> "rendu";
            case "ACCEPTED" -> "accepté";
            case "LOCKED" -> "verrouillé";
            case "AGGREGATED" -> "agrégé";
            default -> row.headquarters() ? "siège" : "en préparation";
        };
    }

    public static String visit(PopulationRow row) {
        return switch (row.visit()) {
            case "DRAWN" -> "tirée";
            case "UNDER_WAY" -> "en cours";
            case "FOLLOWED" -> "visitée, avec des suites";
            case "CLOSED" -> "visitée";
            default -> "";
        };
    }

    public static String affiliation(PopulationRow row) {
        return switch (row.affiliation()) {
            case "VALIDATED" -> "validée";
            case "DECLARED" -> "déclarée";
            case "DRAFT" -> "en préparation";
            case "RETURNED" -> "rendue";
            default -> row.headquarters() ? "" : "aucune";
        };
    }
}
