package coop.quitus.classroom;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who holds which stand in which round, and who sits there.
///
/// @param stands a stand open in a round
public record Timetable(List<Stand> stands) {

    /// @param round from 1
    /// @param visitors the pupils who come, in no order
    public record Stand(int round, UUID offer, List<UUID> visitors) {
        public Stand {
            visitors = List.copyOf(visitors);
        }
    }

    public Timetable {
        stands = List.copyOf(stands);
    }

    public List<Stand> in(int round) {
        return stands.stream().filter(stand -> stand.round() == round).toList();
    }

    /// The stand where a pupil sits in a round; empty when they hold their own or rest.
    public Optional<UUID> seat(UUID pupil, int round) {
        return in(round).stream()
                .filter(stand -> stand.visitors().contains(pupil))
                .map(Stand::offer)
                .findFirst();
    }
}
