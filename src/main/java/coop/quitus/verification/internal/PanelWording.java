package coop.quitus.verification.internal;

import coop.quitus.bylaw.LocalHistory.Changed;
import coop.quitus.bylaw.LocalRule;
import coop.quitus.verification.PanelPolicy;
import java.util.List;
import java.util.stream.IntStream;

/// The choices of a panel, one by one, as keys, names and words.
final class PanelWording {

    private static final List<String> KEYS =
            List.of(
                    "commission.personnes",
                    "commission.parents",
                    "commission.mandataires",
                    "commission.paraphes");
    private static final List<String> NAMES =
            List.of(
                    "Vérificateurs, au moins",
                    "Dont parents d'élèves, au moins",
                    "Mandataires qui signent avec eux",
                    "Chaque enseignant paraphe");

    private PanelWording() {}

    static List<Changed> changed(PanelPolicy before, PanelPolicy after) {
        List<String> was = words(before);
        List<String> is = words(after);
        return IntStream.range(0, KEYS.size())
                .mapToObj(i -> new Changed(KEYS.get(i), NAMES.get(i), was.get(i), is.get(i)))
                .toList();
    }

    static List<LocalRule> sideBySide(PanelPolicy nation, PanelPolicy ours, boolean own) {
        List<String> theirs = words(nation);
        List<String> here = words(ours);
        return IntStream.range(0, KEYS.size())
                .mapToObj(i ->
                        new LocalRule(KEYS.get(i), NAMES.get(i), theirs.get(i), here.get(i), own))
                .toList();
    }

    private static List<String> words(PanelPolicy policy) {
        return List.of(
                Integer.toString(policy.verifiers()),
                Integer.toString(policy.parents()),
                switch (policy.mandateHolders()) {
                    case NONE -> "Aucun";
                    case ONE -> "Un mandataire";
                    case ALL -> "Tous les mandataires";
                },
                policy.teachersInitial() ? "Oui" : "Non");
    }
}
