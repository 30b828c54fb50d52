package coop.quitus.oversight;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.util.List;

/// What is said of questions, reminders and notes, in French.
public final class OversightSentences {

    private OversightSentences() {}

    public static Sentence of(OversightFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    public static List<Sentence> of(List<OversightFinding> findings) {
        return findings.stream().map(OversightSentences::of).toList();
    }

    private static String fact(OversightFinding finding) {
        return switch (finding) {
            case OversightFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case OversightFinding.TooLong _ -> "Ce texte est trop long.";
            case OversightFinding.NoSuchThing _ -> "Ce que vous demandez n'est pas ici.";
            case OversightFinding.AlreadyResolved _ -> "Cette question est résolue.";
            case OversightFinding.TooSoon(var last, var _) ->
                    "Ce rappel est déjà parti le " + Dates.longDay(last) + ".";
            case OversightFinding.NobodyToWriteTo _ ->
                    "Personne ne tient cette coopérative : il n'y a personne à qui écrire.";
            case OversightFinding.NobodyChosen _ -> "Aucune coopérative n'est choisie.";
            case OversightFinding.UnknownField(String name) ->
                    "« {" + name + "} » ne désigne rien.";
            case OversightFinding.NotOfTheTeam _ ->
                    "Cette personne n'est pas de l'équipe de l'association.";
        };
    }

    private static String remedy(OversightFinding finding) {
        return switch (finding) {
            case OversightFinding.Missing _ -> "Complétez, puis envoyez de nouveau.";
            case OversightFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case OversightFinding.NoSuchThing _ -> "Revenez à la page précédente.";
            case OversightFinding.AlreadyResolved _ ->
                    "Qui l'a posée peut la rouvrir en demandant encore.";
            case OversightFinding.TooSoon(var _, var again) ->
                    "Attendez le " + Dates.longDay(again) + ", ou cochez « l'envoyer quand même ».";
            case OversightFinding.NobodyToWriteTo _ -> "Nommez un mandataire, puis écrivez-lui.";
            case OversightFinding.NobodyChosen _ -> "Cochez-en au moins une.";
            case OversightFinding.UnknownField _ -> "Choisissez parmi les champs proposés.";
            case OversightFinding.NotOfTheTeam _ -> "Choisissez dans la liste.";
        };
    }
}
