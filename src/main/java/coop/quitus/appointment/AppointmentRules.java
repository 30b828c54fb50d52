package coop.quitus.appointment;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class AppointmentRules {

    public static final Rule MAN_04 =
            new Rule(
                    "MAN-04",
                    Severity.BLOCKS,
                    "Tous les enseignants de l'école présentent leur mandataire",
                    "Chaque enseignant de l'école dit oui sous son nom, ou tous signent le même formulaire sur papier."
                            + " L'association départementale nomme ensuite la personne présentée.",
                    "Pages administratives de l'OCCE des Yvelines et de l'OCCE du Loir-et-Cher : changement de mandataire.",
                    "Il manque la voix de M. Keita.",
                    "Demandez-lui d'ouvrir cette page, ou déposez la photo du formulaire signé par tous.");

    public static final Rule MAN_05 =
            new Rule(
                    "MAN-05",
                    Severity.BLOCKS,
                    "L'association départementale nomme et révoque, avec un motif",
                    "La présidence de l'association donne le mandat et peut le retirer. La révocation est datée, son motif est"
                            + " écrit, et les droits s'arrêtent le jour même ; la caisse et la banque sont alors à vérifier.",
                    "Code civil, articles 1984 et 2004 ; règlement intérieur des coopératives scolaires de l'OCCE.",
                    "Écrivez pourquoi le mandat est retiré.",
                    "Un motif de trois à cinq cents signes, que la personne pourra lire.");

    public static final Rule MAN_06 =
            new Rule(
                    "MAN-06",
                    Severity.BLOCKS,
                    "L'association écrit à la banque en son nom",
                    "Le compte appartient à l'association départementale : elle seule l'ouvre, le ferme et dit qui signe. Sa"
                            + " lettre porte son SIREN ou son numéro RNA, le compte et les personnes.",
                    "Pages de l'OCCE de Corse-du-Sud et de la Côte-d'Or : ouverture et modification des comptes.",
                    "L'association n'a pas encore donné son SIREN ni son numéro RNA.",
                    "Écrivez-les dans les réglages de l'association, puis préparez la lettre.");

    private AppointmentRules() {}

    public static List<Rule> all() {
        return List.of(MAN_04, MAN_05, MAN_06);
    }
}
