package coop.quitus.sampling;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;

/// What is said of draws and visits, in French.
public final class SamplingSentences {

    private SamplingSentences() {}

    public static Sentence of(SamplingFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    public static List<Sentence> of(List<SamplingFinding> findings) {
        return findings.stream().map(SamplingSentences::of).toList();
    }

    private static String fact(SamplingFinding finding) {
        return switch (finding) {
            case SamplingFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case SamplingFinding.TooLong _ -> "Ce texte est trop long.";
            case SamplingFinding.OutOfBounds _ -> "Ce nombre ne va pas.";
            case SamplingFinding.NoSuchThing _ -> "Ce que vous demandez n'est pas là.";
            case SamplingFinding.AlreadyAnnounced(SchoolYear year) ->
                    "Le tirage " + year.inFrench() + " est déjà annoncé.";
            case SamplingFinding.NotAnnounced(SchoolYear year) ->
                    "Le tirage " + year.inFrench() + " n'est pas encore annoncé.";
            case SamplingFinding.Nobody _ -> "L'association n'a pas encore de coopérative.";
            case SamplingFinding.NotToCome _ -> "Cette valeur est peut-être déjà connue.";
            case SamplingFinding.SeedTooShort _ -> "La graine est trop courte.";
            case SamplingFinding.TooEarly(LocalDate day) ->
                    "La valeur publique ne se lira que le " + Dates.longDay(day) + ".";
            case SamplingFinding.AnotherSeed _ ->
                    "Ce n'est pas la graine dont l'empreinte a été annoncée.";
            case SamplingFinding.AlreadyDrawn(SchoolYear year) ->
                    "Le tirage " + year.inFrench() + " est déjà fait, avec une autre graine.";
            case SamplingFinding.NotLookedAt(int left) ->
                    left == 1
                            ? "1 chose n'a pas encore été regardée."
                            : left + " choses n'ont pas encore été regardées.";
            case SamplingFinding.Concluded _ -> "Cette visite est signée.";
            case SamplingFinding.NotConcluded _ -> "Cette visite n'est pas encore signée.";
            case SamplingFinding.NotInTheVisit(LocalDate drawn, LocalDate today) ->
                    "La visite se fait du "
                            + Dates.longDay(drawn)
                            + " au "
                            + Dates.longDay(today)
                            + ".";
        };
    }

    private static String remedy(SamplingFinding finding) {
        return switch (finding) {
            case SamplingFinding.Missing _ -> "Complétez, puis envoyez de nouveau.";
            case SamplingFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case SamplingFinding.OutOfBounds(String _, int least, int most) ->
                    "Écrivez un nombre de " + least + " à " + most + ".";
            case SamplingFinding.NoSuchThing _ -> "Revenez à la liste.";
            case SamplingFinding.AlreadyAnnounced _ ->
                    "Une annonce ne se change pas : tirez comme il a été dit.";
            case SamplingFinding.NotAnnounced _ -> "Annoncez d'abord comment il sera fait.";
            case SamplingFinding.Nobody _ -> "Ouvrez d'abord ses coopératives.";
            case SamplingFinding.NotToCome _ -> "Choisissez un jour à venir.";
            case SamplingFinding.SeedTooShort(int least) ->
                    "Écrivez " + least + " signes au moins, que personne ne devinera.";
            case SamplingFinding.TooEarly _ -> "Revenez ce jour-là.";
            case SamplingFinding.AnotherSeed _ ->
                    "Recopiez-la telle que vous l'avez gardée, majuscules comprises.";
            case SamplingFinding.AlreadyDrawn _ ->
                    "Un tirage ne se refait pas : visitez les coopératives qui sont sorties.";
            case SamplingFinding.NotLookedAt _ -> "Regardez-les, ou dites qu'elles ne sont pas là.";
            case SamplingFinding.Concluded _ -> "Ce qui suit s'écrit dans ses constats.";
            case SamplingFinding.NotConcluded _ -> "Signez d'abord la visite.";
            case SamplingFinding.NotInTheVisit _ -> "Choisissez un de ces jours.";
        };
    }
}
