package coop.quitus.reconciliation;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;

/// What is said of reconciliation, in French.
public final class ReconciliationSentences {

    private ReconciliationSentences() {}

    public static Sentence of(ReconciliationFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(ReconciliationFinding finding) {
        return switch (finding) {
            case ReconciliationFinding.Differs(var book, var expected) ->
                    "Les comptes disent %s, et la banque mène à %s : %s d'écart."
                            .formatted(
                                    book.inFrench(),
                                    expected.inFrench(),
                                    book.minus(expected).absolute().inFrench());
            case ReconciliationFinding.NotInTheBooks(int lines) ->
                    lines == 1
                            ? "La banque montre une ligne que le cahier n'a pas."
                            : "La banque montre " + lines + " lignes que le cahier n'a pas.";
            case ReconciliationFinding.NotFramed(var year, var reaches) ->
                    reaches == null
                            ? "Aucun relevé de banque ne va jusqu'au " + day(year.lastDay()) + "."
                            : "Les relevés s'arrêtent au " + day(reaches) + ".";
            case ReconciliationFinding.BalanceMoved(var before, var after) ->
                    "Le solde est passé de %s le %s à %s le %s, et les lignes connues ne l'expliquent pas."
                            .formatted(
                                    before.balance().inFrench(),
                                    day(before.on()),
                                    after.balance().inFrench(),
                                    day(after.on()));
            case ReconciliationFinding.ChequeExpired(var piece, var cheque, var writtenOn) ->
                    "Le chèque %s du %s (pièce %s) n'est toujours pas débité."
                            .formatted(cheque, day(writtenOn), piece);
            case ReconciliationFinding.NotOver(var year) ->
                    "Le " + day(year.lastDay()) + " n'est pas encore passé.";
            case ReconciliationFinding.NothingToSay(var year) ->
                    "Les relevés encadrent déjà le " + day(year.lastDay()) + ".";
            case ReconciliationFinding.Closed(var year) ->
                    "Le " + day(year.lastDay()) + " est dans une année close.";
            case ReconciliationFinding.NoWord(var year) ->
                    "Personne n'a confirmé de silence jusqu'au " + day(year.lastDay()) + ".";
        };
    }

    private static String remedy(ReconciliationFinding finding) {
        return switch (finding) {
            case ReconciliationFinding.Differs _ ->
                    "Cherchez une opération non écrite, écrite deux fois, ou deux chiffres inversés.";
            case ReconciliationFinding.NotInTheBooks _ ->
                    "Rapprochez-les, et écrivez celles qui manquent.";
            case ReconciliationFinding.NotFramed(_, var reaches) ->
                    reaches == null
                            ? "Déposez le relevé de la banque."
                            : "Déposez le relevé suivant, ou confirmez qu'il n'y a eu aucun mouvement.";
            case ReconciliationFinding.BalanceMoved _ ->
                    "Un relevé manque entre les deux : demandez-le à la banque et déposez-le.";
            case ReconciliationFinding.ChequeExpired _ ->
                    "Demandez au fournisseur s'il l'a perdu ; au besoin annulez l'écriture et refaites un chèque.";
            case ReconciliationFinding.NotOver _ -> "Revenez après cette date.";
            case ReconciliationFinding.NothingToSay _ -> "Il n'y a rien à confirmer.";
            case ReconciliationFinding.Closed _ ->
                    "Ce qui en est dit reste dit ; demandez une réouverture à l'association départementale.";
            case ReconciliationFinding.NoWord _ -> "Il n'y a rien à annuler.";
        };
    }

    private static String day(LocalDate day) {
        return Dates.longDay(day);
    }
}
