package coop.quitus.dues;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;

/// What is said of payments, in French.
public final class DuesSentences {

    private DuesSentences() {}

    public static Sentence of(DuesFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    public static List<Sentence> of(List<DuesFinding> findings) {
        return findings.stream().map(DuesSentences::of).toList();
    }

    private static String fact(DuesFinding finding) {
        return switch (finding) {
            case DuesFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case DuesFinding.TooLong _ -> "Ce texte est trop long.";
            case DuesFinding.NothingDue _ ->
                    "L'adhésion n'est pas encore déclarée : rien n'est dû.";
            case DuesFinding.NotAnAmount _ -> "Le montant doit être au-dessus de zéro.";
            case DuesFinding.MoreThanIsDue(Money left) ->
                    "Il ne reste dû que " + left.inFrench() + ".";
            case DuesFinding.NotAnIban(String text) -> "« " + text + " » n'est pas un IBAN.";
            case DuesFinding.NotACreditor(String text) ->
                    "« " + text + " » n'est pas un identifiant de créancier SEPA.";
            case DuesFinding.NoAccount _ -> "Aucun compte de la coopérative n'a d'IBAN ici.";
            case DuesFinding.NotMandated _ ->
                    "Autoriser un prélèvement revient à la personne mandataire.";
            case DuesFinding.NoMandate _ -> "Aucune autorisation de prélèvement n'est en cours.";
            case DuesFinding.NoCreditor _ ->
                    "L'association n'a pas encore dit qui prélève, ni sur quel compte.";
            case DuesFinding.TooSoon(LocalDate earliest) ->
                    "Les banques demandent deux jours : pas avant le "
                            + Dates.longDay(earliest)
                            + ".";
            case DuesFinding.NothingToCollect _ ->
                    "Aucune coopérative qui a autorisé le prélèvement ne doit encore quelque chose.";
            case DuesFinding.AlreadySettled(LocalDate on) ->
                    "Cette remise est déjà encaissée depuis le " + Dates.longDay(on) + ".";
            case DuesFinding.NoSuchThing _ -> "Ce que vous demandez n'est plus là.";
        };
    }

    private static String remedy(DuesFinding finding) {
        return switch (finding) {
            case DuesFinding.Missing _ -> "Complétez, puis envoyez de nouveau.";
            case DuesFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case DuesFinding.NothingDue _ -> "Déclarez d'abord l'adhésion.";
            case DuesFinding.NotAnAmount _ -> "Écrivez un nombre comme 149,50.";
            case DuesFinding.MoreThanIsDue _ -> "Vérifiez le montant reçu.";
            case DuesFinding.NotAnIban _ -> "Recopiez-le du relevé d'identité bancaire.";
            case DuesFinding.NotACreditor _ ->
                    "Recopiez-le du contrat avec votre banque : FR, deux chiffres, ZZZ, six signes.";
            case DuesFinding.NoAccount _ ->
                    "Demandez à votre association de noter l'IBAN du compte, ou payez autrement.";
            case DuesFinding.NotMandated _ -> "Demandez-lui de signer, ou payez autrement.";
            case DuesFinding.NoMandate _ -> "Signez-en une, ou payez autrement.";
            case DuesFinding.NoCreditor _ -> "Remplissez ces réglages d'abord.";
            case DuesFinding.TooSoon _ -> "Choisissez un jour plus loin.";
            case DuesFinding.NothingToCollect _ -> "Il n'y a rien à faire.";
            case DuesFinding.AlreadySettled _ -> "Il n'y a rien à faire.";
            case DuesFinding.NoSuchThing _ -> "Revenez à la liste.";
        };
    }
}
