package coop.quitus.garden.web;

import coop.quitus.garden.IdentificationKey;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.UUID;

/// The keys to choose from, and what was found with them.
public record KeysPage(
        Frame frame,
        UUID project,
        List<Frame.Link> tabs,
        List<IdentificationKey> keys,
        List<Found> found)
        implements Page {

    public String path() {
        return Here.key(project);
    }
}
