package coop.quitus.closing;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;

/// What is said of a closing, in French.
public final class ClosingSentences {

    private ClosingSentences() {}

    public static Sentence of(ClosingFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    /// A state as people name it, after *ce compte rendu est*.
    public static String where(ClosingState state) {
        return switch (state) {
            case ClosingState.Draft _ -> "en préparation";
            case ClosingState.Ready _ -> "proposé aux vérificateurs";
            case ClosingState.Verified _ -> "vérifié : le quitus est donné";
            case ClosingState.Submitted _ -> "envoyé à l'association";
            case ClosingState.Returned _ -> "rendu par l'association";
            case ClosingState.Accepted _ -> "accepté par l'association";
            case ClosingState.Locked _ -> "verrouillé";
            case ClosingState.Aggregated _ -> "dans les comptes agrégés";
        };
    }

    private static String fact(ClosingFinding finding) {
        return switch (finding) {
            case ClosingFinding.NotOver(SchoolYear year) ->
                    "L'année " + year.inFrench() + " n'est pas finie.";
            case ClosingFinding.NotThere(String where, String asked) ->
                    "Ce compte rendu est " + where + " : il ne peut pas encore être " + asked + ".";
            case ClosingFinding.NotAllDone(List<String> checks) ->
                    checks.size() == 1
                            ? "Un point n'est pas fini : " + checks.getFirst() + "."
                            : checks.size()
                                    + " points ne sont pas finis : "
                                    + String.join(", ", checks)
                                    + ".";
            case ClosingFinding.BooksChanged(SchoolYear year) ->
                    "Les comptes de "
                            + year.inFrench()
                            + " ne disent plus ce que les vérificateurs ont signé.";
            case ClosingFinding.LaterYearClosed(SchoolYear later) ->
                    "L'année "
                            + later.inFrench()
                            + " est déjà close, et elle commence par celle-ci.";
            case ClosingFinding.EarlierYearOpen(SchoolYear earlier) ->
                    "L'année "
                            + earlier.inFrench()
                            + " est ouverte à nouveau, et celle-ci commence par elle.";
            case ClosingFinding.Late(LocalDate due, long days) ->
                    "Il était attendu le "
                            + Dates.longDay(due)
                            + " : "
                            + days
                            + (days == 1 ? " jour" : " jours")
                            + " de retard.";
            case ClosingFinding.NoWords(String what) -> "Il manque " + what + ".";
            case ClosingFinding.NotADay(LocalDate from, LocalDate through) ->
                    "Ce jour doit être entre le "
                            + Dates.longDay(from)
                            + " et le "
                            + Dates.longDay(through)
                            + ".";
            case ClosingFinding.AlreadyAsked _ -> "Une réouverture est déjà demandée.";
            case ClosingFinding.NothingAsked _ -> "Aucune réouverture n'est demandée.";
            case ClosingFinding.DoesNotBalance(var assets, var explained) ->
                    "Il y a "
                            + assets.inFrench()
                            + " en tout ; le report et le résultat font "
                            + explained.inFrench()
                            + ".";
            case ClosingFinding.NotOpened(SchoolYear before, var held) ->
                    "L'année "
                            + before.inFrench()
                            + " a fini avec "
                            + held.inFrench()
                            + " ; celle-ci n'a pas de report à nouveau.";
            case ClosingFinding.OpeningDiffers(String till, var closed, var opened) ->
                    till
                            + " : l'année d'avant a fini avec "
                            + closed.inFrench()
                            + " ; celle-ci commence avec "
                            + opened.inFrench()
                            + ".";
            case ClosingFinding.AdvanceOpen(String className, var left) ->
                    "La classe " + className + " a encore " + left.inFrench() + " de son avance.";
            case ClosingFinding.NotInTheRegister(String code, var received) ->
                    "La subvention "
                            + code
                            + " ("
                            + received.inFrench()
                            + " reçus) n'a pas de dossier au registre.";
            case ClosingFinding.CashNotCounted(var book) ->
                    "Personne n'a compté la caisse au 31 août : le cahier dit "
                            + book.inFrench()
                            + ".";
            case ClosingFinding.NotInTheInventory(var registered, var bought) ->
                    "Des biens durables ont été achetés pour "
                            + bought.inFrench()
                            + " ; l'inventaire de l'année en a "
                            + registered.inFrench()
                            + ".";
            case ClosingFinding.NoStatement _ -> "Aucun relevé de banque n'atteint le 31 août.";
            case ClosingFinding.ActivityMissing(List<String> questions) ->
                    questions.size() == 1
                            ? "Une question attend sa réponse : " + questions.getFirst()
                            : questions.size()
                                    + " questions attendent leur réponse, d'abord : "
                                    + questions.getFirst();
            case ClosingFinding.NoMandate _ -> "Personne n'a de mandat valable aujourd'hui.";
        };
    }

    private static String remedy(ClosingFinding finding) {
        return switch (finding) {
            case ClosingFinding.NotOver(SchoolYear year) ->
                    "Le compte rendu se fait au 31 août : revenez le "
                            + Dates.longDay(year.next().firstDay())
                            + ".";
            case ClosingFinding.NotThere _ -> "Faites d'abord l'étape qui vient avant.";
            case ClosingFinding.NotAllDone _ -> "Ouvrez chacun : il dit ce qui manque, et où.";
            case ClosingFinding.BooksChanged _ ->
                    "Demandez une réouverture : une version nouvelle sera vérifiée.";
            case ClosingFinding.LaterYearClosed _ -> "Rouvrez d'abord la plus récente.";
            case ClosingFinding.EarlierYearOpen _ -> "Finissez d'abord de la clore.";
            case ClosingFinding.Late _ -> "L'association le sait en le recevant.";
            case ClosingFinding.NoWords _ -> "Dites-le en une phrase.";
            case ClosingFinding.NotADay _ -> "Choisissez un jour proche.";
            case ClosingFinding.AlreadyAsked _ -> "L'association va répondre.";
            case ClosingFinding.NothingAsked _ -> "Rechargez la page.";
            case ClosingFinding.DoesNotBalance _ ->
                    "Cherchez l'écriture dont un côté manque : la vérification « quitus check » la nomme.";
            case ClosingFinding.NotOpened _ -> "Reprenez ce qu'il y avait au 31 août.";
            case ClosingFinding.OpeningDiffers _ ->
                    "Corrigez le report à nouveau, ou l'année d'avant si elle est encore ouverte.";
            case ClosingFinding.AdvanceOpen _ -> "Notez ses dépenses, ou reprenez ce qui reste.";
            case ClosingFinding.NotInTheRegister _ ->
                    "Ouvrez son dossier : qui la donne, pour quoi, combien.";
            case ClosingFinding.CashNotCounted _ -> "Comptez les pièces et les billets.";
            case ClosingFinding.NotInTheInventory _ -> "Inscrivez ce qui manque.";
            case ClosingFinding.NoStatement _ ->
                    "Apportez le relevé d'août, ou celui de septembre si la banque n'a rien envoyé.";
            case ClosingFinding.ActivityMissing _ -> "Répondez-y : deux minutes suffisent.";
            case ClosingFinding.NoMandate _ -> "L'association nomme un mandataire.";
        };
    }
}
