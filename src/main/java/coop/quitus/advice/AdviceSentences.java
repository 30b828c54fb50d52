package coop.quitus.advice;

import coop.quitus.bylaw.BylawSentences;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;

/// What this room says, in French: every finding has its sentence.
public final class AdviceSentences {

    private AdviceSentences() {}

    public static Sentence of(AdviceFinding finding) {
        return switch (finding) {
            case AdviceFinding.NothingSaid _ ->
                    Sentence.about(
                            finding,
                            "Ce champ est vide, ou trop long.",
                            "Écrivez-le en quelques mots simples.");
            case AdviceFinding.NoText() ->
                    Sentence.about(
                            finding,
                            "Ce conseil ne dit pas sur quel texte il s'appuie.",
                            "Choisissez un texte de la liste, ou donnez la référence du vôtre.");
            case AdviceFinding.NoDate() ->
                    Sentence.about(
                            finding,
                            "Il manque la date du texte que vous citez, ou elle est à venir.",
                            "Donnez le jour où il a été pris.");
            case AdviceFinding.NoReason(SchoolYear year) -> BylawSentences.noReason(finding, year);
            case AdviceFinding.NotItsOwn() ->
                    Sentence.about(
                            finding,
                            "Ce conseil est déjà celui de la fédération.",
                            "Rien n'a changé.");
        };
    }
}
