package coop.quitus.kit;

import coop.quitus.kernel.Sentence;
import java.util.List;

/// What is said of the file of a kit, in French.
public final class KitSentences {

    private KitSentences() {}

    public static Sentence of(KitFinding finding) {
        return Sentence.about(
                finding, "Ligne " + finding.line() + " : " + fact(finding), remedy(finding));
    }

    private static String fact(KitFinding finding) {
        return switch (finding) {
            case KitFinding.Unreadable(int _, KitFinding.Trouble trouble) -> unreadable(trouble);
            case KitFinding.Empty _ -> "le fichier est vide.";
            case KitFinding.TooBig _ -> "le fichier est trop long.";
            case KitFinding.UnknownWord(int _, String word, String where, String _) ->
                    "« " + word + " » n'est pas un mot que l'on attend dans " + where + ".";
            case KitFinding.SaidTwice(int _, String word, int first) ->
                    "« " + word + " » est déjà dit ligne " + first + ".";
            case KitFinding.Missing(int _, String word, String where) ->
                    "il manque « " + word + " » dans " + where + ".";
            case KitFinding.NotThat(int _, String word, String expected) ->
                    "« " + word + " » attend " + expected + ".";
            case KitFinding.NotOneOf(int _, String word, String said, List<String> _, String _) ->
                    "« " + word + " » ne peut pas être « " + said + " ».";
            case KitFinding.NotACount(int _, String word, String said, int _, int _) ->
                    "« " + word + " » dit « " + said + " », qui n'est pas un nombre attendu.";
            case KitFinding.NotASum(int _, String word, String said) ->
                    "« " + word + " » dit « " + said + " », qui n'est pas une somme.";
            case KitFinding.NotADay(int _, String word, String said) ->
                    "« " + word + " » dit « " + said + " », qui n'est pas un jour de l'année.";
            case KitFinding.NotAKey(int _, String word, String said) ->
                    "« " + word + " » dit « " + said + " », qui n'est pas un nom court.";
            case KitFinding.SameKey(int _, String key, int first) ->
                    "la clé « " + key + " » est déjà prise ligne " + first + ".";
            case KitFinding.NoSuchStep(int _, String step, String word, String said, String _) ->
                    "l'étape « "
                            + step
                            + " » "
                            + ("apres".equals(word) ? "vient après" : "part de")
                            + " « "
                            + said
                            + " », qui n'existe pas.";
            case KitFinding.NoSuchBudgetLine(int _, String step, String said, String _) ->
                    "l'étape « "
                            + step
                            + " » achète sur la dépense « "
                            + said
                            + " », qui n'est pas au budget.";
            case KitFinding.Circle(int _, List<String> steps) ->
                    "les étapes « "
                            + String.join(" », « ", steps)
                            + " » s'attendent l'une l'autre.";
            case KitFinding.TooLong(int _, String word, String where, int length, int _) ->
                    "« " + word + " » a " + length + " signes dans " + where + " : c'est long.";
            case KitFinding.HardToRead(
                            int _,
                            String where,
                            String sentence,
                            int words,
                            int _,
                            String _) ->
                    "dans "
                            + where
                            + ", la phrase « "
                            + sentence
                            + " » a "
                            + words
                            + " mots : c'est long à lire.";
            case KitFinding.Unbalanced(int _, var costs, var fundings) ->
                    "le budget a "
                            + costs.inFrench()
                            + " de dépenses et "
                            + fundings.inFrench()
                            + " de recettes.";
            case KitFinding.National(int _, String code) ->
                    "« " + code + " » est le code d'un kit national.";
            case KitFinding.NotTheNext(int _, String code, int version, int next) ->
                    "la version "
                            + version
                            + " de « "
                            + code
                            + " » ne peut pas être publiée"
                            + (version < next
                                    ? " : elle l'est déjà."
                                    : " : il en manque une avant.");
        };
    }

    private static String unreadable(KitFinding.Trouble trouble) {
        return switch (trouble) {
            case TAB -> "il y a une tabulation : le fichier ne se lit plus à partir d'ici.";
            case COLON -> "il manque « : » après un mot, ou il y en a un de trop.";
            case QUOTE -> "un guillemet droit est ouvert et ne se ferme pas.";
            case INDENTATION -> "cette ligne n'est pas alignée avec ses voisines.";
            case ALIAS -> "les renvois (&, *) ne sont pas lus.";
            case OTHER -> "le fichier ne se lit plus à partir d'ici.";
        };
    }

    private static String remedy(KitFinding finding) {
        return switch (finding) {
            case KitFinding.Unreadable(int _, KitFinding.Trouble trouble) ->
                    switch (trouble) {
                        case TAB -> "Mettez des espaces à la place.";
                        case COLON ->
                                "Écrivez « mot: texte » ; un texte qui contient « : » se met entre guillemets droits"
                                        + " (\").";
                        case QUOTE -> "Fermez-le à la fin du texte.";
                        case INDENTATION ->
                                "Mettez devant elle autant d'espaces que devant les lignes de la même liste.";
                        case ALIAS -> "Écrivez le texte en entier.";
                        case OTHER ->
                                "Regardez cette ligne et celle d'avant : les espaces, le tiret, les deux-points.";
                    };
            case KitFinding.Empty _ -> "Partez d'un kit national, et changez-le.";
            case KitFinding.TooBig(int _, int most) -> most + " signes au plus.";
            case KitFinding.UnknownWord(int _, String _, String _, String near) ->
                    meant(near, "Retirez-le.");
            case KitFinding.SaidTwice _ -> "Gardez l'un des deux.";
            case KitFinding.Missing _ -> "Ajoutez-le.";
            case KitFinding.NotThat _ -> "Regardez comment un kit national l'écrit.";
            case KitFinding.NotOneOf(
                            int _,
                            String _,
                            String _,
                            List<String> choices,
                            String near) ->
                    meant(near, "")
                            + (near.isEmpty() ? "" : " ")
                            + "Choisissez parmi : "
                            + String.join(", ", choices)
                            + ".";
            case KitFinding.NotACount(int _, String _, String _, int least, int most) ->
                    "Écrivez un nombre entier, de " + least + " à " + most + ".";
            case KitFinding.NotASum _ -> "Écrivez une somme au-dessus de zéro, comme 60,00.";
            case KitFinding.NotADay _ -> "Écrivez le jour et le mois, comme 15/10.";
            case KitFinding.NotAKey _ ->
                    "Écrivez de petites lettres sans accent, des chiffres et des tirets : acheter-les-graines.";
            case KitFinding.SameKey _ -> "Donnez à chacun la sienne.";
            case KitFinding.NoSuchStep(int _, String _, String _, String _, String near) ->
                    meant(near, "Écrivez la clé d'une étape du fichier.");
            case KitFinding.NoSuchBudgetLine(int _, String _, String _, String near) ->
                    meant(near, "Écrivez la clé d'une dépense du budget.");
            case KitFinding.Circle _ -> "Retirez l'un de leurs « apres ».";
            case KitFinding.TooLong(int _, String _, String _, int _, int most) ->
                    most + " signes au plus se lisent mieux.";
            case KitFinding.HardToRead(int _, String _, String _, int _, int most, String cycle) ->
                    "Au " + cycle + ", " + most + " mots au plus : coupez-la en deux.";
            case KitFinding.Unbalanced(var _, var costs, var fundings) ->
                    "Ajoutez "
                            + costs.minus(fundings).absolute().inFrench()
                            + (costs.compareTo(fundings) > 0 ? " de recettes." : " de dépenses.");
            case KitFinding.National _ -> "Donnez un autre code au vôtre.";
            case KitFinding.NotTheNext(int _, String _, int _, int next) ->
                    "Écrivez version: " + next + ".";
        };
    }

    private static String meant(String near, String otherwise) {
        return near.isEmpty() ? otherwise : "Vouliez-vous dire « " + near + " » ?";
    }
}
