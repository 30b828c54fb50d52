package coop.quitus.partner;

import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a partner sees of the project shared with them, and nothing else of the school.
///
/// @param purpose in a few sentences
/// @param steps in their order
/// @param pictures those that may be shown to a partner
public record SharedProject(
        UUID id,
        SchoolYear year,
        String title,
        String purpose,
        List<Step> steps,
        List<Picture> pictures) {

    public SharedProject {
        steps = List.copyOf(steps);
        pictures = List.copyOf(pictures);
    }

    /// @param on its day; null while unknown
    /// @param yours what this partner does there; empty for nothing
    /// @param done whether it is behind
    public record Step(String title, @Nullable LocalDate on, String yours, boolean done) {}

    /// @param words what it shows, for who does not see it
    public record Picture(UUID id, String words) {}
}
