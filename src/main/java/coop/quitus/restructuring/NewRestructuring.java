package coop.quitus.restructuring;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.restructuring.Restructuring.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A restructuring as it is asked for.
///
/// @param lastDay the last day of the sources, or the day of the move
/// @param sources the cooperatives money leaves; one alone but for a merger
/// @param targets where it goes, with shares that make 10 000; a source named among them keeps its
///   share and stays open
/// @param move where a school moves to; null for the other kinds
public record NewRestructuring(
        Kind kind,
        LocalDate lastDay,
        String reason,
        List<CooperativeId> sources,
        List<Share> targets,
        @Nullable NewPlace move) {

    public NewRestructuring {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /// What a cooperative receives.
    ///
    /// @param points in hundredths of a percent: 10 000 is all of it
    public record Share(CooperativeId cooperative, int points) {}

    /// Where a school moves to.
    public record NewPlace(AssociationId association, String uai, String name) {}
}
