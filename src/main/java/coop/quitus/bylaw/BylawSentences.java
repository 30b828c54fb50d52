package coop.quitus.bylaw;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;

/// What this room says, in French: every finding has its sentence.
public final class BylawSentences {

    private BylawSentences() {}

    public static Sentence of(BylawFinding finding) {
        return switch (finding) {
            case BylawFinding.NothingSaid _ ->
                    Sentence.about(
                            finding,
                            "Cette version ne dit pas ce qui change.",
                            "Écrivez-le en une phrase : les associations la liront.");
            case BylawFinding.NoReference _ ->
                    Sentence.about(
                            finding,
                            "Il manque le texte qui décide, ou son jour.",
                            "Donnez sa référence et sa date, qui n'est pas dans l'avenir.");
            case BylawFinding.YearIsOver(SchoolYear year) ->
                    Sentence.about(
                            finding,
                            "L'année " + year.inFrench() + " est finie.",
                            "Choisissez l'année en cours ou une année à venir.");
            case BylawFinding.NothingChanges _ ->
                    Sentence.about(
                            finding,
                            "Rien ne change : toutes ces valeurs sont celles qui valent déjà.",
                            "Changez au moins une valeur.");
            case BylawFinding.NotAValue(String _, NationalValue.Kind kind, long most) ->
                    Sentence.about(
                            finding,
                            "Cette valeur ne se lit pas, ou elle est trop grande.",
                            switch (kind) {
                                case MONEY -> "Écrivez une somme, 2,05 par exemple.";
                                case NUMBER -> "Écrivez un nombre entier, " + most + " au plus.";
                                case DAY -> "Écrivez un jour et un mois, 30/09 par exemple.";
                            });
        };
    }

    /// The sentence that every room says when a reason is missing (LOC-01).
    public static Sentence noReason(Finding finding, SchoolYear year) {
        return Sentence.about(
                finding,
                "L'année "
                        + year.inFrench()
                        + " est commencée : il manque la raison du changement.",
                "Écrivez-la en une phrase ; elle reste dans l'histoire des règles.");
    }
}
