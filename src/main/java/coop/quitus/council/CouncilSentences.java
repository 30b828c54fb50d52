package coop.quitus.council;

import coop.quitus.ballot.BallotFinding;
import coop.quitus.ballot.BallotSentences;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;

/// What is said of a council, in French.
public final class CouncilSentences {

    private CouncilSentences() {}

    public static Sentence of(CouncilFinding finding) {
        return finding instanceof CouncilFinding.VoteRefuses(BallotFinding cause)
                ? BallotSentences.of(cause)
                : Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(CouncilFinding finding) {
        return switch (finding) {
            case CouncilFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case CouncilFinding.TooLong _ -> "Ce texte est trop long.";
            case CouncilFinding.NamesAChild _ -> "Ce texte nomme un enfant de l'école.";
            case CouncilFinding.NotOfTheClass _ -> "Cet élève n'est pas de cette classe.";
            case CouncilFinding.NoSuchClass(String code) ->
                    "La classe « " + code + " » n'est pas dans cette coopérative.";
            case CouncilFinding.OutsideTheYear(LocalDate on, SchoolYear year) ->
                    "Le " + Dates.longDay(on) + " n'est pas dans l'année " + year.inFrench() + ".";
            case CouncilFinding.NoSuchCount(int count) ->
                    count + " présents, ce n'est pas un conseil.";
            case CouncilFinding.NotOptions(int count) ->
                    count == 1 ? "Un seul choix n'est pas un choix." : "Il y a trop de choix.";
            case CouncilFinding.NotNow(Sitting.State state) ->
                    "Ce conseil est " + state.inFrench() + " : cela ne se fait pas maintenant.";
            case CouncilFinding.AnotherIsOpen(Body body) ->
                    "Un autre "
                            + body.inFrench().toLowerCase(java.util.Locale.ROOT)
                            + " est ouvert.";
            case CouncilFinding.AlreadyPlanned(LocalDate on) ->
                    "Le prochain conseil est déjà prévu, le " + Dates.longDay(on) + ".";
            case CouncilFinding.AlreadyDecided(String title) ->
                    "« " + title + " » est déjà décidé.";
            case CouncilFinding.VoteUnderWay(String title) ->
                    "On vote en ce moment sur « " + title + " ».";
            case CouncilFinding.NoVote _ -> "Aucun vote n'est ouvert.";
            case CouncilFinding.AlreadyAnswered(BoxNote.State state) ->
                    "Ce mot a déjà sa suite : " + state.inFrench() + ".";
            case CouncilFinding.TooSoonToAdopt(int number) ->
                    "Le compte rendu du conseil n° " + number + " ne peut pas encore être adopté.";
            case CouncilFinding.VoteRefuses(BallotFinding cause) ->
                    BallotSentences.of(cause).fact();
        };
    }

    private static String remedy(CouncilFinding finding) {
        return switch (finding) {
            case CouncilFinding.Missing _ -> "Écrivez-le.";
            case CouncilFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case CouncilFinding.NamesAChild _ ->
                    "Ce qui reste écrit ne garde pas de prénom : écrivez « un élève », ou « la classe ».";
            case CouncilFinding.NotOfTheClass _ -> "Choisissez dans la liste.";
            case CouncilFinding.NoSuchClass _ -> "Choisissez dans la liste.";
            case CouncilFinding.OutsideTheYear _ -> "Donnez un jour de cette année scolaire.";
            case CouncilFinding.NoSuchCount _ -> "Comptez les présents, et écrivez leur nombre.";
            case CouncilFinding.NotOptions _ -> "Donnez entre 2 et 12 choix, ou aucun.";
            case CouncilFinding.NotNow(Sitting.State state) ->
                    switch (state) {
                        case PLANNED -> "Ouvrez-le d'abord.";
                        case OPEN -> "Terminez-le d'abord.";
                        case CLOSED, ADOPTED -> "Prenez une nouvelle décision au prochain conseil.";
                    };
            case CouncilFinding.AnotherIsOpen _ -> "Terminez-le d'abord.";
            case CouncilFinding.AlreadyPlanned _ -> "Changez sa date, ou tenez-le d'abord.";
            case CouncilFinding.AlreadyDecided _ -> "Passez au point suivant.";
            case CouncilFinding.VoteUnderWay _ -> "Finissez ce vote, ou abandonnez-le.";
            case CouncilFinding.NoVote _ -> "Ouvrez un vote d'abord.";
            case CouncilFinding.AlreadyAnswered _ -> "Rien n'a changé.";
            case CouncilFinding.TooSoonToAdopt _ ->
                    "Il s'adopte au début du conseil suivant, ou à partir du 15 juin pour le dernier de l'année.";
            case CouncilFinding.VoteRefuses(BallotFinding cause) ->
                    BallotSentences.of(cause).remedy();
        };
    }
}
