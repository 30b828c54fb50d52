package coop.quitus.dues.web;

import coop.quitus.dues.PaymentFile;
import coop.quitus.dues.PaymentWay;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the affiliation of a cooperative is paid, and where the payment stands in the books.
///
/// @param affiliation the path of the affiliation
/// @param book the path of the cash book of the year the payment falls in
/// @param draft whether the proposed entry waits there
/// @param label what to write on a transfer, so that the association knows it
/// @param accounts those that may be debited
/// @param sent what was typed in a form that was refused
public record PaymentPage(
        Frame frame,
        String here,
        PaymentFile file,
        String affiliation,
        String book,
        boolean draft,
        String label,
        @Nullable LocalDate deadline,
        LocalDate today,
        List<Choice> accounts,
        May may,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    /// What this reader may do.
    ///
    /// @param announce say how it is paid, and write it in the books
    /// @param sign sign a leave to debit
    /// @param note note one that was signed on paper, for the association
    public record May(boolean announce, boolean sign, boolean note) {}

    public String typed(String field) {
        return sent.getOrDefault(field, "");
    }

    public String day() {
        return typed("jour").isEmpty() ? today.toString() : typed("jour");
    }

    public String way() {
        return typed("moyen").isEmpty()
                ? file.announcement().map(said -> said.way().name()).orElse("")
                : typed("moyen");
    }

    /// The ways that are open here.
    public List<Choice> ways() {
        var cheque = new Choice(PaymentWay.CHEQUE.name(), "Par chèque", payee());
        var transfer =
                new Choice(
                        PaymentWay.TRANSFER.name(),
                        "Par virement",
                        "En écrivant « " + label + " » dans le libellé.");
        return file.mandate().isEmpty()
                ? List.of(cheque, transfer)
                : List.of(
                        cheque,
                        transfer,
                        new Choice(
                                PaymentWay.DEBIT.name(),
                                "Par prélèvement",
                                "L'association prélève, rien d'autre à faire."));
    }

    private String payee() {
        return file.creditor()
                .map(one -> one.payee())
                .filter(to -> !to.isEmpty())
                .map(to -> "À l'ordre de « " + to + " ».")
                .orElse("");
    }

    public boolean due() {
        return file.due().isPositive();
    }

    public boolean paid() {
        return due() && file.left().isZero();
    }
}
