package coop.quitus.pupil.web;

import coop.quitus.pupil.Erasure;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The proofs of what was erased: no name is on it.
public record ErasuresPage(Frame frame, List<Erasure> proofs) implements Page {

    public static String moment(Erasure proof) {
        return Dates.moment(proof.at());
    }

    /// The room in the words of screens.
    public static String room(Erasure proof) {
        return switch (proof.room()) {
            case "pupil" -> "Les listes de classe";
            case "classroom" -> "La vie de la classe";
            case "council" -> "Les conseils";
            case "picture" -> "Les images";
            case "garden" -> "Les jardins";
            case "purse" -> "La caisse de la classe";
            case "project" -> "Les projets";
            case "campaign" -> "Les actions";
            default -> proof.room();
        };
    }
}
