package coop.quitus.sampling;

import coop.quitus.kernel.CooperativeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where one of the drawn cooperatives stands, for the association and its auditor.
///
/// @param number as papers show it
/// @param visitedOn null until the visit is signed
public record VisitStanding(
        int rank,
        CooperativeId cooperative,
        String number,
        String name,
        DrawReason reason,
        State state,
        @Nullable LocalDate visitedOn) {

    /// How far a visit is.
    public enum State {
        DRAWN("à visiter"),
        UNDER_WAY("visite commencée"),
        FOLLOWED("visitée, des réponses sont attendues"),
        CLOSED("visitée");

        private final String french;

        State(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    public boolean visited() {
        return state == State.FOLLOWED || state == State.CLOSED;
    }
}
