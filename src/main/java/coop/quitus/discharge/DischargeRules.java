package coop.quitus.discharge;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the discharge.
public final class DischargeRules {

    public static final Rule VER_02 =
            new Rule(
                    "VER-02",
                    Severity.BLOCKS,
                    "Un quitus vaut pour des comptes précis",
                    "Chaque signature nomme l'empreinte exacte des comptes qui étaient montrés. Si les comptes changent,"
                            + " le quitus reste lisible mais ne vaut plus : on présente les comptes de nouveau. Un refus et"
                            + " des réserves restent écrits.",
                    "Commissions de contrôle des AD 41, 95, 14, 69, 70 et 77 : les signatures portent sur un compte rendu"
                            + " financier précis.",
                    "Les comptes ont changé depuis qu'ils ont été présentés : cette signature ne peut pas être prise.",
                    "Rien n'est perdu : la mandataire ou le mandataire les présente de nouveau, puis vous relisez et"
                            + " signez.");

    public static final Rule MAN_01 =
            new Rule(
                    "MAN-01",
                    Severity.BLOCKS,
                    "Signe comme mandataire qui l'est ce jour-là et s'y est engagé",
                    "Le mandat est en cours le jour de la signature, et l'engagement annuel du mandataire est pris pour"
                            + " l'année scolaire de ce jour. Sur papier, l'engagement est imprimé au-dessus de la signature.",
                    "Engagement annuel du mandataire, condition de l'affiliation (OCCE 95) ; désignation par l'association"
                            + " départementale.",
                    "Mme Roux n'a pas encore pris l'engagement du mandataire pour 2026–2027.",
                    "Lisez-le sur cette page et acceptez-le, puis signez.");

    private DischargeRules() {}

    public static List<Rule> all() {
        return List.of(VER_02, MAN_01);
    }
}
