package coop.quitus.reconciliation;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ui.Dates;
import java.time.LocalDate;

/// What is said of matches, in French.
public final class MatchSentences {

    private MatchSentences() {}

    public static Sentence of(MatchFinding finding) {
        return switch (finding) {
            case MatchFinding.AmountsDiffer(Money books, Money bank) ->
                    Sentence.about(
                            finding,
                            "Les comptes disent "
                                    + books.inFrench()
                                    + ", la banque "
                                    + bank.inFrench()
                                    + " : "
                                    + books.minus(bank).absolute().inFrench()
                                    + " d'écart.",
                            "Ajoutez ce qui manque d'un côté ou de l'autre, ou corrigez l'écriture.");
            case MatchFinding.OneSideOnly() ->
                    Sentence.about(
                            finding,
                            "Il faut au moins une écriture et une ligne du relevé.",
                            "Cochez de chaque côté ce qui va ensemble.");
            case MatchFinding.AlreadyMatched(String what) ->
                    Sentence.about(
                            finding,
                            what + " est déjà pointé.",
                            "Annulez d'abord ce pointage s'il est faux.");
            case MatchFinding.Closed(LocalDate day) ->
                    Sentence.about(
                            finding,
                            "Le " + Dates.longDay(day) + " est dans une année close.",
                            "Ce que la banque y montre reste pointé comme il l'est ; demandez une réouverture à"
                                    + " l'association départementale.");
            case MatchFinding.NoSuchMatch() ->
                    Sentence.about(
                            finding,
                            "Ce pointage n'existe plus.",
                            "Quelqu'un l'a peut-être déjà annulé.");
            case MatchFinding.FromTheBooks(PostingFinding inner) -> LedgerSentences.of(inner);
        };
    }
}
