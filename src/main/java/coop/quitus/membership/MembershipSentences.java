package coop.quitus.membership;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;

/// What is said of affiliations, in French.
public final class MembershipSentences {

    private MembershipSentences() {}

    public static Sentence of(AffiliationFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    public static List<Sentence> of(List<AffiliationFinding> findings) {
        return findings.stream().map(MembershipSentences::of).toList();
    }

    private static String fact(AffiliationFinding finding) {
        return switch (finding) {
            case AffiliationFinding.NoAdult(String name, int _) ->
                    "La classe « " + name + " » n'a pas d'adulte.";
            case AffiliationFinding.NobodyCounted _ -> "Personne n'est encore compté.";
            case AffiliationFinding.OutOfBounds _ -> "Ce nombre ne va pas.";
            case AffiliationFinding.NotAGood(int row) ->
                    "Le bien n° " + row + " n'est pas complet.";
            case AffiliationFinding.SameClassTwice(String code) ->
                    "La classe « " + code + " » est comptée deux fois.";
            case AffiliationFinding.TariffChanged(Money seen, Money now) ->
                    "Le tarif a changé : la page annonçait "
                            + seen.inFrench()
                            + ", il est dû "
                            + now.inFrench()
                            + ".";
            case AffiliationFinding.CampaignNotOpen _ ->
                    "Votre association n'a pas encore ouvert les adhésions de cette année.";
            case AffiliationFinding.NotMandated _ -> "Déclarer revient à la personne mandataire.";
            case AffiliationFinding.NoPledge _ -> "L'engagement de l'année n'est pas encore pris.";
            case AffiliationFinding.AnotherState(AffiliationState state) ->
                    state == AffiliationState.NONE
                            ? "Cette adhésion n'est pas commencée."
                            : "Cette adhésion est " + state.inFrench() + ".";
            case AffiliationFinding.NoWords _ -> "Il manque un mot pour l'école.";
            case AffiliationFinding.TooLong _ -> "Ce texte est trop long.";
            case AffiliationFinding.NotACooperative _ ->
                    "Un siège ou une école d'entraînement n'adhère pas.";
            case AffiliationFinding.OutsideTheYear(LocalDate on, SchoolYear year) ->
                    "Le " + Dates.longDay(on) + " n'est pas dans l'année " + year.inFrench() + ".";
            case AffiliationFinding.AlreadyReminded(LocalDate on) ->
                    "Un rappel est déjà parti le " + Dates.longDay(on) + ".";
            case AffiliationFinding.NothingAwaited _ -> "Rien n'est attendu de cette coopérative.";
            case AffiliationFinding.NobodyToWriteTo _ ->
                    "Personne n'est mandataire de cette coopérative : il n'y a personne à qui écrire.";
        };
    }

    private static String remedy(AffiliationFinding finding) {
        return switch (finding) {
            case AffiliationFinding.NoAdult _ ->
                    "Comptez l'enseignant ou l'enseignante de la classe, puis enregistrez.";
            case AffiliationFinding.NobodyCounted _ ->
                    "Écrivez le nombre d'élèves et d'adultes de chaque classe.";
            case AffiliationFinding.OutOfBounds(String _, long least, long most) ->
                    "Écrivez un nombre de " + least + " à " + most + ".";
            case AffiliationFinding.NotAGood _ ->
                    "Donnez son nom, son année d'achat et son prix, ou videz la ligne.";
            case AffiliationFinding.SameClassTwice _ -> "Gardez une seule ligne par classe.";
            case AffiliationFinding.TariffChanged _ ->
                    "Relisez le détail, puis déclarez de nouveau.";
            case AffiliationFinding.CampaignNotOpen _ ->
                    "Vos nombres sont gardés. Revenez quand elle l'aura ouverte, ou écrivez-lui.";
            case AffiliationFinding.NotMandated _ ->
                    "Enregistrez les nombres, et demandez-lui de déclarer.";
            case AffiliationFinding.NoPledge _ -> "Lisez-le, cochez la case, puis déclarez.";
            case AffiliationFinding.AnotherState _ ->
                    "Rouvrez la page : quelqu'un a agi entre-temps.";
            case AffiliationFinding.NoWords _ -> "Dites en une phrase ce qu'il faut revoir.";
            case AffiliationFinding.TooLong(int most) -> most + " signes au plus.";
            case AffiliationFinding.NotACooperative _ -> "Choisissez une coopérative d'école.";
            case AffiliationFinding.OutsideTheYear _ -> "Donnez le jour de l'arrivée.";
            case AffiliationFinding.AlreadyReminded _ -> "Attendez demain.";
            case AffiliationFinding.NothingAwaited _ ->
                    "Choisissez celles dont l'adhésion est attendue.";
            case AffiliationFinding.NobodyToWriteTo _ ->
                    "Nommez une personne mandataire, puis envoyez le rappel.";
        };
    }
}
