package coop.quitus.ledger.web;

import coop.quitus.document.Voucher;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.LedgerRules;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The form of an entry, with its voucher beside it.
///
/// @param action where it is sent
/// @param book the way back
/// @param kept the vouchers already with it
/// @param proposed the account we propose, in words; empty when the person chose
/// @param sure whether it is asked to be written in spite of the remarks shown
/// @param corrects the number of the piece it corrects; empty for a new entry
public record EntryFormPage(
        Frame frame,
        CooperativeId cooperative,
        String action,
        String book,
        EntryForm form,
        FormChoices choices,
        List<Voucher> kept,
        String proposed,
        boolean sure,
        String corrects,
        List<Sentence> sentences)
        implements Page {

    /// The title of what the page says first.
    public String sentencesTitle() {
        return sure ? "Avant d'enregistrer" : "";
    }

    public boolean detailed() {
        return form.isSplit()
                || List.of(
                                "tiers",
                                "cheque",
                                "subvention",
                                "projet",
                                "conseil",
                                "decision",
                                "paiement")
                        .stream()
                        .anyMatch(name -> !form.text(name).isEmpty())
                || sentences.stream()
                        .map(Sentence::field)
                        .anyMatch(field ->
                                field.matches("ventilation|conseil|cheque|paiement|part\\d?"));
    }

    public boolean asksForAnAnswer() {
        return !form.text("reponse").isEmpty()
                || sentences.stream()
                        .anyMatch(it -> it.rule() != null && it.rule().id().startsWith("EXP-0"));
    }

    /// Where the association's advice on these words is read whole (EXP-01); empty without advice.
    public String adviceRead() {
        return sentences.stream().noneMatch(it -> LedgerRules.EXP_01.equals(it.rule()))
                ? ""
                : "/cooperatives/"
                        + cooperative
                        + "/ai-je-le-droit?question="
                        + URLEncoder.encode(form.text("libelle"), StandardCharsets.UTF_8);
    }

    /// What proves an expense, when it is not an invoice to the cooperative (ACC-07, ACC-08).
    public List<Choice> proofs() {
        return List.of(
                new Choice("ticket", "Un ticket de caisse"),
                new Choice("autre-nom", "Une facture à un autre nom"));
    }

    /// The classes a part may be of, when it is not that of the operation.
    public List<Choice> classesOfAPart() {
        return Stream.concat(
                        Stream.of(new Choice(Shares.NONE, "Toute la coopérative")),
                        choices.classes().stream())
                .toList();
    }

    /// The amount as a heading beside the photo.
    public String amount() {
        return Money.parse(form.text("montant")).map(Money::inFrench).orElse("");
    }
}
