package coop.quitus.report.internal;

import coop.quitus.kernel.Money;
import coop.quitus.report.FinancialReport;
import coop.quitus.report.FinancialReport.ReportLine;
import coop.quitus.report.Spreadsheets.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The report as tables, block by block, for spreadsheets.
final class ReportTables {

    private ReportTables() {}

    static List<Table> of(FinancialReport report) {
        return List.of(
                identification(report),
                operating(report),
                balance(report),
                bank(report),
                cash(report),
                subsidies(report),
                inventory(report));
    }

    private static Table identification(FinancialReport report) {
        FinancialReport.Identification who = report.identification();
        return new Table(
                "A Identification",
                "A. Identification",
                List.of("Rubrique", "Valeur"),
                List.of(
                        List.of("Association départementale", who.association()),
                        List.of("Coopérative", who.number()),
                        List.of("École", who.school()),
                        List.of("UAI", who.uai()),
                        List.of("Exercice", report.year().inFrench()),
                        List.of("Arrêté au", report.on()),
                        List.of("Classes", String.join(", ", who.classes())),
                        List.of("Mandataire", String.join(", ", who.mandateHolders())),
                        List.of("Nomenclature", who.chart() + " (" + who.banner() + ")"),
                        List.of(
                                "État des comptes",
                                "n° " + report.booksSequence() + " " + report.booksHash())));
    }

    private static Table operating(FinancialReport report) {
        var rows = new ArrayList<List<Object>>();
        report.operating().charges().forEach(line -> rows.add(row("Charge", line)));
        rows.add(List.of("Total des charges", "", "", report.operating().totalCharges()));
        report.operating().products().forEach(line -> rows.add(row("Produit", line)));
        rows.add(List.of("Total des produits", "", "", report.operating().totalProducts()));
        rows.add(List.of("Résultat", "", "", report.operating().result()));
        return new Table(
                "B Fonctionnement",
                "B. Compte de fonctionnement général",
                List.of("Sens", "Compte", "Intitulé", "Montant"),
                rows);
    }

    private static List<Object> row(String side, ReportLine line) {
        return List.of(side, line.code(), line.label(), line.amount());
    }

    private static Table balance(FinancialReport report) {
        var rows = new ArrayList<List<Object>>();
        report.balance()
                .tills()
                .forEach(till ->
                        rows.add(List.of("Actif", till.name(), till.opening(), till.closing())));
        rows.add(List.of("Total de l'actif", "", "", report.balance().assets()));
        rows.add(List.of("Passif", "Report à nouveau", "", report.balance().broughtForward()));
        rows.add(List.of("Passif", "Résultat de l'exercice", "", report.balance().result()));
        return new Table(
                "C Bilan",
                "C. Bilan simplifié",
                List.of("Côté", "Poste", "Au 1er septembre", "À la date"),
                rows);
    }

    private static Table bank(FinancialReport report) {
        var rows = new ArrayList<List<Object>>();
        Money statement = report.bank().statement();
        rows.add(
                List.of(
                        "Solde du relevé",
                        "",
                        "",
                        statement == null ? "pas de relevé à cette date" : statement));
        report.bank()
                .outstanding()
                .forEach(item ->
                        rows.add(
                                List.of(
                                        item.piece(),
                                        item.cheque().isEmpty()
                                                ? item.label()
                                                : "Chèque " + item.cheque(),
                                        item.occurredOn(),
                                        item.amount())));
        rows.add(List.of("Solde des comptes", "", "", report.bank().book()));
        rows.add(List.of("Écart inexpliqué", "", "", report.bank().unexplained()));
        return new Table(
                "D Rapprochement",
                "D. Rapprochement bancaire",
                List.of("Pièce", "Objet", "Date", "Montant"),
                rows);
    }

    private static Table cash(FinancialReport report) {
        var rows = new ArrayList<List<Object>>();
        for (Map.Entry<Integer, Integer> piece : report.cash().pieces().entrySet()) {
            Money worth = Money.cents((long) piece.getKey() * piece.getValue());
            rows.add(List.of(Money.cents(piece.getKey()), piece.getValue(), worth));
        }
        rows.add(List.of("Total compté", "", report.cash().counted()));
        rows.add(List.of("Solde des comptes", "", report.cash().book()));
        return new Table(
                "E Caisse", "E. Arrêté de caisse", List.of("Valeur", "Nombre", "Montant"), rows);
    }

    private static Table subsidies(FinancialReport report) {
        List<List<Object>> rows =
                report.subsidies().stream()
                        .map(use ->
                                List.<Object>of(
                                        use.code(),
                                        use.label(),
                                        Objects.requireNonNullElse(use.receivedOn(), ""),
                                        use.broughtIn(),
                                        use.received(),
                                        use.used(),
                                        use.left(),
                                        String.join(" ", use.pieces())))
                        .toList();
        return new Table(
                "F Subventions",
                "F. Tableau des subventions",
                List.of(
                        "Dossier",
                        "Objet",
                        "Reçue le",
                        "Reporté",
                        "Reçu",
                        "Utilisé",
                        "Reste",
                        "Pièces"),
                rows);
    }

    private static Table inventory(FinancialReport report) {
        var rows = new ArrayList<List<Object>>();
        report.inventory()
                .items()
                .forEach(item ->
                        rows.add(
                                List.of(
                                        item.piece(),
                                        item.boughtOn(),
                                        item.label(),
                                        item.place(),
                                        item.price())));
        rows.add(List.of("Total inscrit", "", "", "", report.inventory().total()));
        rows.add(List.of("Achats de biens durables", "", "", "", report.inventory().booked()));
        return new Table(
                "G Inventaire",
                "G. Inventaire des biens durables",
                List.of("Pièce", "Date", "Bien", "Lieu", "Prix"),
                rows);
    }
}
