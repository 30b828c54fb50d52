package coop.quitus.sampling.web;

import coop.quitus.sampling.Announcement;
import coop.quitus.sampling.Draws;
import coop.quitus.sampling.Tenth;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What anyone may know of a draw.
///
/// @param made null before it
public record PublicDrawPage(Frame frame, Announcement said, Draws.@Nullable Made made)
        implements Page {

    /// By number: the order of the draw would tell which came by risk.
    public List<String> numbers() {
        return Objects.requireNonNull(made).tenth().drawn().stream()
                .map(Tenth.Drawn::number)
                .sorted()
                .toList();
    }
}
