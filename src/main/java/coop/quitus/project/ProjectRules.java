package coop.quitus.project;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class ProjectRules {

    public static final Rule PRJ_01 =
            new Rule(
                    "PRJ-01",
                    Severity.WARNS,
                    "Une étape attend celles qui viennent avant elle",
                    "Un projet a un ordre : on demande avant de creuser, on vote avant d'acheter. Une étape faite"
                            + " avant celles qu'elle attend est gardée, avec une remarque.",
                    "Pédagogie coopérative de projet ; les kits disent l'ordre de leurs étapes.",
                    "Vous dites « Acheter les graines » faite, et « Voter l'achat » ne l'est pas encore.",
                    "Vivez d'abord l'étape d'avant, ou dites qu'elle est faite.");

    public static final Rule PRJ_02 =
            new Rule(
                    "PRJ-02",
                    Severity.BLOCKS,
                    "Un projet finit en rendant compte",
                    "Ceux qui ont aidé un projet, familles, mairie, partenaires, apprennent ce qu'il est devenu."
                            + " Un projet n'est terminé qu'une fois son compte rendu fait.",
                    "Circulaire n° 2008-095 ; règlement type des coopératives scolaires de l'OCCE.",
                    "Le projet « Jardinons à l'école » n'a pas encore rendu compte.",
                    "Faites l'étape « Rendre compte », puis terminez le projet.");

    private ProjectRules() {}

    public static List<Rule> all() {
        return List.of(PRJ_01, PRJ_02);
    }
}
