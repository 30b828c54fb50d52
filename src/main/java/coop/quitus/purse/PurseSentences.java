package coop.quitus.purse;

import coop.quitus.approval.ApprovalFinding;
import coop.quitus.approval.ApprovalSentences;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.CouncilSentences;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.PostingFinding;
import java.util.List;

/// What is said of the euros of a class, in French. Pupils read most of it: short words, no blame.
public final class PurseSentences {

    private PurseSentences() {}

    public static List<Sentence> of(List<? extends PurseFinding> findings) {
        return findings.stream().map(PurseSentences::of).toList();
    }

    public static Sentence of(PurseFinding finding) {
        return switch (finding) {
            case PurseFinding.NoSuchClass(String code) ->
                    say(
                            finding,
                            "La classe « " + code + " » n'existe pas ici.",
                            "Choisissez-la dans la liste des classes.");
            case PurseFinding.NothingTaken() ->
                    say(finding, "Il n'y a pas encore de pièce.", "Touche les pièces une par une.");
            case PurseFinding.NotLeft(var was, var amount, var way) ->
                    say(
                            finding,
                            "Presque ! Regarde encore.",
                            "On avait "
                                    + was.inFrench()
                                    + (way == TillMovement.Way.SPENT
                                            ? ". On enlève "
                                            : ". On ajoute ")
                                    + amount.inFrench()
                                    + ".");
            case PurseFinding.MoreThanThere(var there) ->
                    say(
                            finding,
                            "Dans la boîte, il y a " + there.inFrench() + ".",
                            "On ne peut pas dépenser plus. Compte encore les pièces.");
            case PurseFinding.AlreadyAnswered() ->
                    say(
                            finding,
                            "Ce mouvement a déjà sa réponse.",
                            "Une écriture du cahier se corrige dans le cahier.");
            case PurseFinding.NoSuchMovement() ->
                    say(finding, "Ce mouvement n'est pas là.", "Revenez à la caisse de la classe.");
            case PurseFinding.Missing(String _, String what) ->
                    say(finding, "Il manque " + what + ".", "Écris quelques mots.");
            case PurseFinding.TooLong(String _, int most) ->
                    say(finding, "Ce texte est trop long.", "Garde " + most + " lettres au plus.");
            case PurseFinding.NamesAChild(String _) ->
                    say(
                            finding,
                            "Ce texte dit le prénom d'un élève.",
                            "Écris « un élève » ou « le groupe ».");
            case PurseFinding.NoSuchQuote() ->
                    say(finding, "Ce devis n'est plus là.", "Regarde la liste des devis.");
            case PurseFinding.EmptyQuote() ->
                    say(
                            finding,
                            "Le devis n'a pas de ligne complète.",
                            "Écrivez au moins une chose, combien, et le prix d'une seule.");
            case PurseFinding.NotTheLine(int position, var unit, int count) ->
                    say(
                            finding,
                            "La ligne " + position + " : presque !",
                            "Compte " + count + " fois " + unit.inFrench() + ".");
            case PurseFinding.NotTheTotal(var _) ->
                    say(finding, "Le total : presque !", "Ajoute toutes les lignes, une par une.");
            case PurseFinding.NotWorkedOut() ->
                    say(
                            finding,
                            "La classe n'a pas encore fait tous les comptes.",
                            "Les élèves calculent chaque devis avant de choisir.");
            case PurseFinding.NotAChoice(int count) ->
                    say(
                            finding,
                            "Il y a " + count + " choix.",
                            "Il en faut deux au moins, douze au plus.");
            case PurseFinding.NoSuchBudget() ->
                    say(finding, "Ce budget n'est pas là.", "Revenez à la liste des budgets.");
            case PurseFinding.NotDecided() ->
                    say(
                            finding,
                            "Le conseil n'a pas encore décidé.",
                            "Attendez le vote, puis revenez ici.");
            case PurseFinding.AlreadyAtTheCouncil() ->
                    say(
                            finding,
                            "Le conseil a déjà cette liste.",
                            "Elle ne change plus : ce qui est voté reste ce qui était écrit.");
            case PurseFinding.FromTheBooks(PostingFinding cause) -> LedgerSentences.of(cause);
            case PurseFinding.FromTheCouncil(CouncilFinding cause) -> CouncilSentences.of(cause);
            case PurseFinding.FromTheApproval(ApprovalFinding cause) -> ApprovalSentences.of(cause);
        };
    }

    private static Sentence say(PurseFinding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }
}
