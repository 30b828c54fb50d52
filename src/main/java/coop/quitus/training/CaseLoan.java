package coop.quitus.training;

import coop.quitus.kernel.CooperativeId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The loan of a case to a cooperative, from its booking to its return.
///
/// @param outWords the state it left in
/// @param backWords the state it came back in
public record CaseLoan(
        UUID id,
        UUID lent,
        CooperativeId borrower,
        String borrowerName,
        String person,
        LocalDate from,
        LocalDate until,
        State state,
        @Nullable LocalDate outOn,
        String outWords,
        @Nullable LocalDate backOn,
        String backWords) {

    /// How it stands.
    public enum State {
        BOOKED("réservée"),
        OUT("sortie"),
        BACK("revenue"),
        CANCELLED("annulée");

        private final String french;

        State(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    public boolean lateOn(LocalDate today) {
        return state == State.OUT && today.isAfter(until);
    }
}
