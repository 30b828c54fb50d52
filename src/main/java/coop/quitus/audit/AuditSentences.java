package coop.quitus.audit;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.util.List;

/// What is said in the auditor's room, in French.
public final class AuditSentences {

    private AuditSentences() {}

    public static Sentence of(AuditFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    public static List<Sentence> of(List<AuditFinding> findings) {
        return findings.stream().map(AuditSentences::of).toList();
    }

    private static String fact(AuditFinding finding) {
        return switch (finding) {
            case AuditFinding.NoLastDay _ -> "Cette invitation n'a pas de fin.";
            case AuditFinding.NotBetween(var first, var last) ->
                    "Ce jour doit être entre le "
                            + Dates.longDay(first)
                            + " et le "
                            + Dates.longDay(last)
                            + ".";
            case AuditFinding.NoSuchInvitation _ ->
                    "Cette invitation n'existe pas, ou elle est finie.";
            case AuditFinding.NothingWritten _ -> "Rien n'est écrit.";
            case AuditFinding.NoSeed _ -> "Il manque la graine du tirage.";
            case AuditFinding.NotASize(int least, int most) ->
                    "La taille est un nombre de " + least + " à " + most + ".";
            case AuditFinding.NothingToDraw _ ->
                    "Il n'y a rien à tirer : aucune pièce de cette sorte.";
            case AuditFinding.NoWords _ -> "Une anomalie se dit avec des mots.";
            case AuditFinding.ErrorTooLarge(var amount) ->
                    "L'erreur ne dépasse pas le montant de la pièce, " + amount.inFrench() + ".";
            case AuditFinding.FileIncomplete(long cooperatives, List<String> lacks) ->
                    (cooperatives == 1
                                    ? "Il manque quelque chose à une coopérative : "
                                    : "Il manque quelque chose à "
                                            + cooperatives
                                            + " coopératives : ")
                            + String.join(", ", lacks)
                            + ".";
        };
    }

    private static String remedy(AuditFinding finding) {
        return switch (finding) {
            case AuditFinding.NoLastDay _ ->
                    "Dites jusqu'à quel jour le commissaire peut lire. Une invitation se prolonge.";
            case AuditFinding.NotBetween _ -> "Choisissez un autre jour.";
            case AuditFinding.NoSuchInvitation _ -> "Invitez à nouveau la personne.";
            case AuditFinding.NothingWritten _ -> "Écrivez votre note.";
            case AuditFinding.NoSeed _ ->
                    "Écrivez un mot ou un nombre : le même donne le même tirage.";
            case AuditFinding.NotASize _ -> "Écrivez un autre nombre.";
            case AuditFinding.NothingToDraw _ ->
                    "Choisissez une autre population, ou une autre année.";
            case AuditFinding.NoWords _ -> "Dites en une phrase ce qui ne va pas.";
            case AuditFinding.ErrorTooLarge _ -> "Corrigez le montant de l'erreur.";
            case AuditFinding.FileIncomplete _ ->
                    "Le dossier le dit à sa première page ; la population le montre ligne par ligne.";
        };
    }
}
