package coop.quitus.approval;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.util.List;

/// What is said of the decision behind an expense, in French.
public final class ApprovalSentences {

    private ApprovalSentences() {}

    public static List<Sentence> of(List<? extends ApprovalFinding> findings) {
        return findings.stream().map(ApprovalSentences::of).toList();
    }

    public static Sentence of(ApprovalFinding finding) {
        return switch (finding) {
            case ApprovalFinding.NoSuchDecision() ->
                    Sentence.about(
                            finding,
                            "Cette décision n'est pas dans le registre de la coopérative.",
                            "Choisissez-en une dans la liste, ou notez le conseil en quelques mots.");
            case ApprovalFinding.NotCarried(String title, var on) ->
                    Sentence.about(
                            finding,
                            "Le conseil du "
                                    + Dates.longDay(on)
                                    + " n'a pas dit oui à « "
                                    + title
                                    + " ».",
                            "Seule une décision adoptée permet une dépense : choisissez-en une autre.");
            case ApprovalFinding.DecidedAfter(var decidedOn, var spentOn) ->
                    Sentence.about(
                            finding,
                            "Le conseil a décidé le "
                                    + Dates.longDay(decidedOn)
                                    + ", après la dépense du "
                                    + Dates.longDay(spentOn)
                                    + ".",
                            "La prochaine fois, passez au conseil avant d'acheter.");
            case ApprovalFinding.NotAnExpense() ->
                    Sentence.about(
                            finding,
                            "Seule une dépense qui tient toujours porte une décision.",
                            "Choisissez la pièce d'une dépense du cahier.");
            case ApprovalFinding.AlreadyApproved(String title) ->
                    Sentence.about(
                            finding,
                            "Une décision y est déjà rattachée : « " + title + " ».",
                            "Détachez-la d'abord si ce n'est pas la bonne.");
            case ApprovalFinding.NothingToWithdraw() ->
                    Sentence.about(
                            finding,
                            "Aucune décision n'est rattachée à cette dépense.",
                            "Il n'y a rien à détacher.");
        };
    }
}
