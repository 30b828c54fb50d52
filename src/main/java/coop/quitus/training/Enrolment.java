package coop.quitus.training;

import coop.quitus.kernel.CooperativeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Someone's place in a session.
///
/// @param name as the sheet and the certificate say it
/// @param from the cooperative they came from
/// @param school as papers show it
/// @param number in the order of arrival
/// @param attended null until someone said
public record Enrolment(
        UUID session,
        UUID person,
        String name,
        CooperativeId from,
        String school,
        int number,
        State state,
        @Nullable Boolean attended) {

    /// How one stands.
    public enum State {
        SEATED("inscription confirmée"),
        WAITING("sur liste d'attente"),
        GIVEN_UP("place rendue");

        private final String french;

        State(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    public boolean seated() {
        return state == State.SEATED;
    }

    public boolean came() {
        return Boolean.TRUE.equals(attended);
    }
}
