package coop.quitus.council;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A council, from the day it is planned to the adoption of its minutes.
///
/// @param number which one of its body in the year, from 1
/// @param lasts how long it is meant to last, in minutes
/// @param present how many sat, once open
/// @param point what is being talked about
/// @param words the teacher's words at the head of the minutes; without a first name
public record Sitting(
        UUID id,
        SchoolYear year,
        Body body,
        int number,
        LocalDate plannedOn,
        State state,
        int lasts,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        OptionalInt present,
        @Nullable UUID point,
        @Nullable Instant pointSince,
        String words,
        @Nullable LocalDate adoptedOn) {

    /// Where it stands. It only goes forward.
    public enum State {
        PLANNED("prévu"),
        OPEN("ouvert"),
        CLOSED("terminé"),
        ADOPTED("adopté");

        private final String french;

        State(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    /// *Conseil de CM2 n° 3*.
    public String inFrench() {
        return body.inFrench() + " n° " + number;
    }

    public String href(CooperativeId cooperative) {
        return "/cooperatives/%s/exercices/%s/conseils/%s".formatted(cooperative, year, id);
    }
}
