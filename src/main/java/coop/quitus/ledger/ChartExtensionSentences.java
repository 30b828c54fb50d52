package coop.quitus.ledger;

import coop.quitus.bylaw.BylawSentences;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.ChartExtensions.Misfit;

/// What is said of the lines an association adds, in French.
public final class ChartExtensionSentences {

    private ChartExtensionSentences() {}

    public static Sentence of(Misfit finding) {
        return switch (finding) {
            case Misfit.NoSuchLine _ ->
                    Sentence.about(
                            finding,
                            "Ce compte n'est pas un compte de charges ou de produits des coopératives.",
                            "Choisissez-en un dans la liste.");
            case Misfit.NotACode _ ->
                    Sentence.about(
                            finding,
                            "Ce code ne se lit pas, ou c'est celui d'un compte de la fédération.",
                            "Écrivez des chiffres et des lettres, 20 au plus : 6168-CAR.");
            case Misfit.NothingSaid _ ->
                    Sentence.about(finding, "Il manque le nom de ce poste.", "Écrivez-le.");
            case Misfit.TooLong(String _, int most) ->
                    Sentence.about(finding, "Ce texte est trop long.", most + " signes au plus.");
            case Misfit.NotItsOwn _ ->
                    Sentence.about(
                            finding,
                            "L'association n'a pas de poste de ce code.",
                            "Choisissez-en un dans la liste.");
            case Misfit.NoReason(SchoolYear year) -> BylawSentences.noReason(finding, year);
        };
    }
}
