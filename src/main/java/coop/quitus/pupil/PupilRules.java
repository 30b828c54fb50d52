package coop.quitus.pupil;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class PupilRules {

    public static final Rule RGPD_01 =
            new Rule(
                    "RGPD-01",
                    Severity.BLOCKS,
                    "D'un enfant on garde un prénom, et seulement le temps qu'il faut",
                    "Une liste de classe tient un prénom ou un pseudonyme, rien d'autre : ni nom de famille, ni date de"
                            + " naissance, ni adresse. Aucun enfant n'a de compte. Les listes d'une année scolaire sont"
                            + " effacées un an après son 31 août, dans toutes les pages à la fois, et une ligne sans nom en"
                            + " garde la preuve. Une famille peut demander l'effacement tout de suite.",
                    "RGPD, article 5 (minimisation, conservation limitée) et article 17.",
                    "« Inès Bernard 12/03/2016 » dit plus qu'un prénom.",
                    "Gardez le prénom ou un pseudonyme, avec une initiale au plus.");

    public static final Rule RGPD_02 =
            new Rule(
                    "RGPD-02",
                    Severity.BLOCKS,
                    "Les textes qui restent ne nomment aucun enfant",
                    "Décisions, comptes rendus, journaux, lettres et projets sont gardés longtemps : ils ne contiennent le"
                            + " prénom d'aucun élève de l'école, et rien n'est jamais noté sur la conduite d'un enfant. Un"
                            + " prénom qui est aussi un mot (Rose, Olive) compte quand il a sa majuscule au milieu d'une"
                            + " phrase.",
                    "RGPD, articles 5 et 6 ; recommandations de la CNIL sur les données des mineurs.",
                    "Ce texte nomme Inès : écrivez « une élève » ou « la secrétaire du conseil ».",
                    "Remplacez le prénom par le rôle : un élève, la présidente, le groupe du jardin.");

    /// How long a class list lives after the end of its school year.
    public static final int YEARS_KEPT = 1;

    private PupilRules() {}

    /// The last school year to be erased on a day: the latest whose 31 August is more than a year
    /// ago.
    public static SchoolYear lastForgotten(LocalDate today) {
        return SchoolYear.of(today.minusYears(YEARS_KEPT)).previous();
    }

    public static List<Rule> all() {
        return List.of(RGPD_01, RGPD_02);
    }
}
