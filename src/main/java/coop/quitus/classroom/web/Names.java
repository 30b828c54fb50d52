package coop.quitus.classroom.web;

import coop.quitus.pupil.Pupils;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// First names as a page says them.
public record Names(Map<UUID, String> byId) {

    public Names {
        byId = Map.copyOf(byId);
    }

    public String of(UUID pupil) {
        return byId.getOrDefault(pupil, Pupils.FORGOTTEN);
    }

    /// *Inès, Théo*
    public String of(Collection<UUID> pupils) {
        return pupils.stream().map(this::of).sorted().collect(Collectors.joining(", "));
    }
}
