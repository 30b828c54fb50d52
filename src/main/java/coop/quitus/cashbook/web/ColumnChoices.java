package coop.quitus.cashbook.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Till;
import coop.quitus.ui.Choice;
import java.util.ArrayList;
import java.util.List;

/// All that a column of a cash book can hold, in plain words.
final class ColumnChoices {

    private ColumnChoices() {}

    static List<Choice> of(Cooperative cooperative, Chart chart) {
        var choices =
                new ArrayList<>(
                        List.of(
                                new Choice("date", "La date"),
                                new Choice("label", "Le libellé"),
                                new Choice("piece", "Le numéro de pièce"),
                                new Choice("payee", "La personne ou le magasin"),
                                new Choice("mode", "Le moyen de paiement"),
                                new Choice("cheque", "Le numéro de chèque"),
                                new Choice("received", "Ce qui est reçu"),
                                new Choice("spent", "Ce qui est dépensé"),
                                new Choice("amount", "Reçu ou dépensé, avec un signe"),
                                new Choice("till", "Le nom de la caisse"),
                                new Choice("account", "Le nom ou le code du compte"),
                                new Choice("ignored", "Rien : la laisser de côté")));
        for (Till till : tills(cooperative)) {
            String word =
                    till.account() + (till.classCode().isEmpty() ? "" : ":" + till.classCode());
            String name = chart.nameOf(till);
            choices.add(new Choice("in:" + word, name + " : entrées"));
            choices.add(new Choice("out:" + word, name + " : sorties"));
            choices.add(new Choice("net:" + word, name + " : entrées et sorties, avec un signe"));
        }
        for (Account account : chart.offeredTo(cooperative).accounts()) {
            if (account.key().isCharge() || account.key().isProduct()) {
                choices.add(
                        new Choice(
                                "part:" + account.key(),
                                (account.key().isCharge() ? "Dépense : " : "Recette : ")
                                        + account.label()));
            }
        }
        return choices;
    }

    private static List<Till> tills(Cooperative cooperative) {
        var tills = new ArrayList<>(List.of(Till.BANK, Till.CASH));
        cooperative.classes().forEach(unit -> tills.add(Till.advanceOf(unit.code())));
        return tills;
    }
}
