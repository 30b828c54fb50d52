package coop.quitus.campaign.web;

import coop.quitus.campaign.ActionFigure;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// What the actions of a school year were, in counts.
///
/// @param path of this page
public record FiguresPage(Frame frame, String path, SchoolYear year, List<ActionFigure> figures)
        implements Page {

    public int classes() {
        return figures.stream().mapToInt(ActionFigure::classes).sum();
    }

    public int pupils() {
        return figures.stream().mapToInt(ActionFigure::pupils).sum();
    }

    public int hours() {
        return figures.stream().mapToInt(ActionFigure::hours).sum();
    }
}
