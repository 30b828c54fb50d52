package coop.quitus.portal.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The places where someone has a part.
///
/// @param administrator whether they look after this installation
public record PlacesPage(Frame frame, List<Part> parts, boolean administrator) implements Page {

    /// A place, and what one is there.
    public record Part(String href, String name, String role, String icon) {}
}
