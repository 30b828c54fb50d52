package coop.quitus.handover;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class HandoverRules {

    public static final Rule MAN_02 =
            new Rule(
                    "MAN-02",
                    Severity.BLOCKS,
                    "On ne quitte pas un mandat sans arrêter les comptes et dire où sont les papiers",
                    "Qui remet un mandat compte la caisse, rapproche la banque, dit où en est le carnet de chèques et où sont"
                            + " les archives. Les deux personnes signent le même état ; le nouveau mandat commence ensuite.",
                    "Foire aux questions comptable de l'OCCE du Lot ; règlement intérieur des coopératives.",
                    "Il manque l'endroit où sont rangés les classeurs.",
                    "Écrivez-le dans la passation : un lieu, une armoire, qui a la clé.");

    public static final Rule MAN_03 =
            new Rule(
                    "MAN-03",
                    Severity.WARNS,
                    "Le compte rendu de l'année finie est remis avant de changer de mandataire",
                    "Beaucoup d'associations départementales n'acceptent un nouveau mandat qu'après le dernier compte rendu"
                            + " financier et le dernier compte rendu d'activités. Quitus le rappelle ; l'association décide.",
                    "Pages administratives de l'OCCE des Yvelines.",
                    "Le compte rendu 2025–2026 n'est pas encore remis à l'association départementale.",
                    "Terminez la clôture, ou prévenez l'association de ce qui manque.");

    private HandoverRules() {}

    public static List<Rule> all() {
        return List.of(MAN_02, MAN_03);
    }
}
