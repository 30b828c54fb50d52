package coop.quitus.project.web;

import coop.quitus.kit.Kit;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The kits that a class may live, and the free way.
public record NewProjectPage(Frame frame, String path, List<Kit> kits) implements Page {

    /// A picture for each domain.
    public static String icon(String domain) {
        return switch (domain) {
            case "LIRE" -> "book-open";
            case "ARTS" -> "image";
            case "EDD" -> "sprout";
            case "CITOYENNETE" -> "users";
            case "ESS" -> "hand-coins";
            case "SCIENCES" -> "search";
            default -> "notebook-pen";
        };
    }
}
