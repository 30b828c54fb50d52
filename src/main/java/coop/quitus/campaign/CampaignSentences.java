package coop.quitus.campaign;

import coop.quitus.kernel.Sentence;
import coop.quitus.kit.KitCampaign.Priority;
import coop.quitus.ui.Dates;
import java.time.LocalDate;

/// What is said of actions, in French.
public final class CampaignSentences {

    private CampaignSentences() {}

    public static Sentence of(CampaignFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(CampaignFinding finding) {
        return switch (finding) {
            case CampaignFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case CampaignFinding.TooLong _ -> "Ce texte est trop long.";
            case CampaignFinding.NotACount _ -> "Ce nombre n'est pas un nombre attendu.";
            case CampaignFinding.NotTheOrder(String _, LocalDate day) ->
                    "Cette date doit venir après le " + Dates.longDay(day) + ".";
            case CampaignFinding.NotOffered _ -> "Ce kit n'ouvre pas d'action cette année-là.";
            case CampaignFinding.AlreadyOpen(String title) ->
                    "« " + title + " » est déjà ouverte cette année.";
            case CampaignFinding.NotHere _ -> "Cette action n'est pas celle de votre association.";
            case CampaignFinding.AlreadyEnrolled(String classCode) ->
                    "La classe " + classCode + " est déjà inscrite.";
            case CampaignFinding.NotPromised(int _, String promise) ->
                    "Un engagement n'est pas coché : « " + promise + " »";
            case CampaignFinding.Withdrawn _ -> "Cette inscription est retirée.";
            case CampaignFinding.Waits _ -> "La classe est sur la liste d'attente.";
            case CampaignFinding.NoPlaceYet(int rank) ->
                    "La classe est inscrite sur la liste d'attente, au rang " + rank + ".";
            case CampaignFinding.NotAPage(String said) ->
                    "« " + said + " » n'est pas l'adresse d'une page.";
            case CampaignFinding.NamesAPupil(String firstName) ->
                    "Le texte nomme « " + firstName + " », un prénom de l'école.";
            case CampaignFinding.NotForEveryone _ ->
                    "Cette image ne peut pas être montrée à tous aujourd'hui.";
            case CampaignFinding.NotHandedIn(String title) ->
                    "« " + title + " » n'est pas encore remis.";
            case CampaignFinding.PlacesNotSettled(LocalDate closesOn) ->
                    "Les places se décident après le " + Dates.longDay(closesOn) + ".";
            case CampaignFinding.NoJury _ -> "Cette action n'a pas de jury.";
            case CampaignFinding.JuryClosed _ -> "Le jury est clos : les notes ne changent plus.";
            case CampaignFinding.JurySits _ -> "Le jury n'est pas encore clos.";
            case CampaignFinding.TooManyPoints _ -> "Ces points ne vont pas avec la grille.";
        };
    }

    private static String remedy(CampaignFinding finding) {
        return switch (finding) {
            case CampaignFinding.Missing _ -> "Écrivez-le.";
            case CampaignFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case CampaignFinding.NotACount(String _, int least, int most) ->
                    "Écrivez un nombre entier, de " + least + " à " + most + ".";
            case CampaignFinding.NotTheOrder _ -> "Donnez un jour d'après.";
            case CampaignFinding.NotOffered _ -> "Choisissez-en un dans le catalogue.";
            case CampaignFinding.AlreadyOpen _ -> "Ouvrez sa page.";
            case CampaignFinding.NotHere _ -> "Choisissez dans la liste.";
            case CampaignFinding.AlreadyEnrolled _ -> "Ouvrez la page de son inscription.";
            case CampaignFinding.NotPromised _ ->
                    "Cochez-le avec la classe, ou ne vous inscrivez pas cette année.";
            case CampaignFinding.Withdrawn _ -> "Inscrivez la classe de nouveau.";
            case CampaignFinding.Waits _ -> "Attendez qu'une place se libère : cette page le dira.";
            case CampaignFinding.NoPlaceYet _ ->
                    "Si une classe se retire, la place revient à la première qui attend.";
            case CampaignFinding.NotAPage _ -> "Copiez-la en entier : https://…";
            case CampaignFinding.NamesAPupil _ ->
                    "Écrivez « un élève », « une élève », « un groupe » : ce texte reste.";
            case CampaignFinding.NotForEveryone _ ->
                    "Ouvrez-la dans les images de la classe : les accords et les visages y sont.";
            case CampaignFinding.NotHandedIn _ -> "Remettez-le d'abord.";
            case CampaignFinding.PlacesNotSettled _ -> "Revenez ce jour-là.";
            case CampaignFinding.NoJury _ -> "Son kit n'a pas de grille.";
            case CampaignFinding.JuryClosed _ -> "Les résultats sont sur la page de l'action.";
            case CampaignFinding.JurySits _ -> "Fermez-le d'abord.";
            case CampaignFinding.TooManyPoints(String _, int most) ->
                    "Donnez un nombre entier, de 0 à " + most + ".";
        };
    }

    /// Why a class stands where it stands.
    public static String why(Standing standing) {
        return rank(standing) + reason(standing);
    }

    private static String rank(Standing standing) {
        return switch (standing.place()) {
            case PLACED -> "La classe a une place";
            case WAITING ->
                    standing.rank() == 1
                            ? "La classe est la première à attendre"
                            : "La classe attend, au rang " + standing.rank();
            case BEYOND -> "La liste d'attente est complète";
        };
    }

    private static String reason(Standing standing) {
        if (standing.late()) {
            return " : inscrite après la date, elle vient après celles qui étaient à l'heure.";
        }
        for (Priority priority : standing.priorities()) {
            switch (priority) {
                case NEWCOMERS -> {
                    return standing.newcomer()
                            ? " : elle n'y a jamais pris part, et passe d'abord."
                            : " : elle y a déjà pris part, et vient après les nouvelles.";
                }
                case REGISTERED_BEFORE -> {
                    return standing.before()
                            ? " : préinscrite, elle passe d'abord."
                            : " : elle vient après les préinscrites.";
                }
                case FIRST_COME -> {
                    return ", dans l'ordre des inscriptions.";
                }
            }
        }
        return ", dans l'ordre des inscriptions.";
    }
}
