package coop.quitus.reconciliation;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class ReconciliationRules {

    public static final Rule REC_01 =
            new Rule(
                    "REC-01",
                    Severity.BLOCKS,
                    "Les comptes et la banque disent la même chose",
                    "Le solde des comptes est celui du relevé, moins les chèques écrits et pas encore débités, plus les remises"
                            + " pas encore créditées. L'écart restant est zéro.",
                    "OCCE, Le rapprochement bancaire : 5 934,85 − 260,00 = 5 674,85.",
                    "Les comptes disent 240,00 €, la banque 420,00 € : 180,00 € d'écart.",
                    "Cherchez une opération non écrite, écrite deux fois, ou deux chiffres inversés.");

    public static final Rule REC_02 =
            new Rule(
                    "REC-02",
                    Severity.BLOCKS,
                    "Un relevé encadre le 31 août",
                    "Le relevé joint au compte rendu financier va jusqu'au 31 août ou au-delà. Quand la banque n'en envoie pas en"
                            + " août faute de mouvement, celui de juillet et celui de septembre l'encadrent.",
                    "OCCE 46, FAQ comptabilité.",
                    "Les relevés s'arrêtent au 15 juillet 2026.",
                    "Déposez le relevé suivant, ou confirmez qu'il n'y a eu aucun mouvement.");

    public static final Rule REC_03 =
            new Rule(
                    "REC-03",
                    Severity.WARNS,
                    "Un chèque vit un an et huit jours",
                    "Un chèque qui n'est pas débité un an et huit jours après sa date ne le sera plus.",
                    "Code monétaire et financier, articles L131-32 et L131-59.",
                    "Le chèque 9670034 du 5 juillet 2025 (pièce D09) n'est toujours pas débité.",
                    "Demandez au fournisseur s'il l'a perdu ; au besoin annulez l'écriture et refaites un chèque.");

    private ReconciliationRules() {}

    public static List<Rule> all() {
        return List.of(REC_01, REC_02, REC_03);
    }
}
