package coop.quitus.sampling;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The close look at one cooperative, from its draw to the last answer.
///
/// @param pieces drawn from the same seed as the cooperative
/// @param looks the last one at each thing
/// @param conclusion null until it is signed
public record Visit(
        CooperativeId cooperative,
        SchoolYear year,
        DrawReason reason,
        Instant drawnAt,
        List<VisitPiece> pieces,
        List<VisitLook> looks,
        List<VisitObservation> observations,
        @Nullable VisitConclusion conclusion) {

    public Visit {
        pieces = List.copyOf(pieces);
        looks = List.copyOf(looks);
        observations = List.copyOf(observations);
    }

    public Optional<VisitLook> lookAt(String thing) {
        return looks.stream().filter(look -> look.thing().equals(thing)).findFirst();
    }

    /// How many things there are to look at.
    public int things() {
        return pieces.size() + VisitLook.Thing.values().length;
    }

    /// Whether everything was looked at.
    public boolean complete() {
        return looks.size() == things();
    }

    public boolean concluded() {
        return conclusion != null;
    }

    /// Those that still ask for something.
    public List<VisitObservation> open() {
        return observations.stream().filter(one -> !one.closed()).toList();
    }
}
