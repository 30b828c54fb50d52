package coop.quitus.reconciliation.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Chart;
import coop.quitus.treasury.BankLine;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A line of the bank that the cash book lacks, and what to add to write it.
///
/// @param doubted whether it is asked to be written in spite of what is shown
public record MissingEntryPage(
        Frame frame,
        String bank,
        BankLine line,
        MissingForm form,
        Cooperative cooperative,
        Chart chart,
        boolean doubted,
        List<Sentence> sentences)
        implements Page {

    public boolean in() {
        return line.amount().isPositive();
    }

    public String action() {
        return bank + "/lignes/" + line.id() + "/ecriture";
    }

    /// The lines of the chart of that side, then the tills money may have come from or gone to.
    public List<Choice> accounts() {
        var choices = new ArrayList<Choice>();
        chart.offeredTo(cooperative).accounts().stream()
                .filter(account -> in() ? account.key().isProduct() : account.key().isCharge())
                .map(account -> new Choice(account.key().value(), account.label()))
                .forEach(choices::add);
        choices.add(
                new Choice(
                        AccountKey.CASH.value(),
                        in()
                                ? "Un dépôt : l'argent vient de la caisse"
                                : "Un retrait : l'argent va dans la caisse"));
        if (!cooperative.classes().isEmpty()) {
            choices.add(
                    new Choice(
                            AccountKey.ADVANCE.value(),
                            in()
                                    ? "Une classe rend son avance"
                                    : "Une avance remise à une classe"));
        }
        return choices;
    }

    public List<Choice> classes() {
        return cooperative.classes().stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    /// The whole form of an entry, already filled, for a photo or several accounts.
    public String wholeForm() {
        return bank.substring(0, bank.length() - "/banque".length())
                + "/cahier/nouvelle/"
                + (in() ? "recette" : "depense")
                + "?montant="
                + encoded(line.amount().absolute().amountInFrench())
                + "&date="
                + line.bookedOn()
                + "&libelle="
                + encoded(line.label())
                + "&cheque="
                + encoded(line.cheque())
                + "&caisse=TRE_BANK&retour="
                + encoded(bank + "/rapprochement");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
