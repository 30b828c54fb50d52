package coop.quitus.audit;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class AuditRules {

    public static final Rule AUD_02 =
            new Rule(
                    "AUD-02",
                    Severity.BLOCKS,
                    "Le dossier du commissaire aux comptes est entier et sous clé",
                    "Le commissaire trouve en un lieu la liste de toutes les coopératives, le fichier des écritures (FEC),"
                            + " les justificatifs, les rapprochements, les quitus, les comptes rendus rendus avec leurs motifs"
                            + " et le journal de ses lectures. Il y lit sur une invitation datée, qui a toujours une fin ; il"
                            + " n'écrit que ses notes, ses questions et ses sondages.",
                    "LPF, art. A. 47 A-1 (FEC) ; normes d'exercice NEP-500 et NEP-530 (preuves et sondages) ; OCCE :"
                            + " contrôle de 10 % pour le commissaire ; domaine, § 0 et § 9.",
                    "Cette invitation n'a pas de fin : dites jusqu'à quel jour le commissaire peut lire.",
                    "Donnez un dernier jour, douze mois au plus ; l'invitation se prolonge.");

    private AuditRules() {}

    public static List<Rule> all() {
        return List.of(AUD_02);
    }
}
