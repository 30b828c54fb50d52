package coop.quitus.garden.web;

import coop.quitus.garden.Plot;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.Sketch;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The plot of a class on its tablet, and what it measures.
///
/// @param plot null before it is drawn
/// @param sketch null before it is drawn
/// @param asks the area and the perimeter
/// @param planted whether something stands on it, so that it is not drawn again
public record PlotPage(
        Frame frame,
        UUID project,
        List<Frame.Link> tabs,
        @Nullable Plot plot,
        @Nullable Sketch sketch,
        List<Ask> asks,
        boolean planted)
        implements Page {

    public PlotPage {
        asks = List.copyOf(asks);
    }

    public String path() {
        return Here.plot(project);
    }
}
