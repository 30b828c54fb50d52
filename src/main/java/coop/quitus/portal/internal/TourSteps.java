package coop.quitus.portal.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.portal.Tour;
import java.util.ArrayList;
import java.util.List;

/// The words of the eight steps.
final class TourSteps {

    private TourSteps() {}

    /// What the books of the practice school say.
    ///
    /// @param purchased an expense of theirs, with its voucher
    /// @param brought the statements reach the end of the year
    /// @param matched no line of the bank is alone any more
    /// @param counted the cash box was counted
    /// @param proved every expense has its voucher
    /// @param charged the expense left aside is paid by the subsidy
    /// @param told the activity report is complete
    record Found(
            boolean purchased,
            boolean brought,
            boolean matched,
            boolean counted,
            boolean proved,
            boolean charged,
            boolean told) {

        boolean all() {
            return purchased && brought && matched && counted && proved && charged && told;
        }
    }

    static List<Tour.Step> of(Cooperative school, SchoolYear year, Found found) {
        String home = "/cooperatives/" + school.id();
        String path = home + "/exercices/" + year.startsIn();
        var steps = new ArrayList<Tour.Step>(everyMonth(path, found));
        steps.addAll(everyYear(path, year, found));
        steps.add(
                new Tour.Step(
                        "Savoir qui appeler",
                        "Personne ne tient les comptes sans appui : la page des personnes dit qui fait quoi, et l'association départementale répond à toutes les questions.",
                        "Cette étape se coche quand les sept autres sont faites.",
                        home + "/personnes",
                        "Voir qui fait quoi",
                        found.all()));
        return steps;
    }

    private static List<Tour.Step> everyMonth(String path, Found found) {
        return List.of(
                new Tour.Step(
                        "Noter un achat avec sa photo",
                        "Notée le jour même, une dépense prend une minute ; cherchée en septembre, une soirée.",
                        "Prenez la facture d'exemple : 23,50 € à la Librairie de l'Étrier, le 19 juin. Notez-la, et joignez le fichier.",
                        path + "/cahier/nouvelle/depense",
                        "Noter la dépense",
                        found.purchased()),
                new Tour.Step(
                        "Déposer le relevé de la banque",
                        "La banque est un témoin : son fichier dit ce qui est vraiment passé sur le compte.",
                        "Téléchargez le relevé de juin à août, puis déposez-le sur la page de la banque.",
                        path + "/banque",
                        "Déposer le relevé",
                        found.brought()),
                new Tour.Step(
                        "Rapprocher la banque et le cahier",
                        "Quand chaque ligne de la banque a son écriture, rien ne manque au cahier.",
                        "Acceptez les rapprochements sûrs, et regardez ce qui reste.",
                        path + "/banque/rapprochement",
                        "Rapprocher",
                        found.brought() && found.matched()),
                new Tour.Step(
                        "Compter la caisse",
                        "La caisse se compte à la main, pièce par pièce : le cahier dit ce qu'elle devrait tenir.",
                        "Inventez les pièces qu'il faut pour arriver à la somme du cahier, ou presque.",
                        path + "/caisse/comptage",
                        "Compter la caisse",
                        found.counted()));
    }

    private static List<Tour.Step> everyYear(String path, SchoolYear year, Found found) {
        return List.of(
                new Tour.Step(
                        "Lire le compte rendu, et donner ce qui lui manque",
                        "Il se remplit tout seul. Il dit aussi ce que les vérificateurs demanderaient : ici, deux dépenses sans justificatif.",
                        "Ouvrez-le, suivez sa remarque jusqu'aux deux dépenses, et joignez à chacune un fichier : la facture d'exemple convient.",
                        path + "/compte-rendu",
                        "Lire le compte rendu",
                        found.proved()),
                new Tour.Step(
                        "Rattacher une dépense à une subvention",
                        "La mairie a payé pour le jardin : chaque euro dépensé pour lui se retrouve dans le dossier.",
                        "Dans le dossier du jardin, cochez les bêches et l'arrosoir du 20 mars.",
                        path + "/subventions/JARDIN-" + year.startsIn(),
                        "Ouvrir le dossier",
                        found.charged()),
                new Tour.Step(
                        "Voir ce que la clôture demande",
                        "En septembre, onze points disent un par un ce qui manque, et où. Le compte rendu d'activités en est un : deux minutes suffisent.",
                        "Ouvrez la clôture, puis ce point, et répondez avec vos mots : elle le voit aussitôt.",
                        path + "/cloture",
                        "Ouvrir la clôture",
                        found.told()));
    }
}
