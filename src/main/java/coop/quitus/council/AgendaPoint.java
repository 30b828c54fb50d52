package coop.quitus.council;

import coop.quitus.kernel.SchoolYear;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A point of an agenda, as it stands.
///
/// @param sitting null while it waits for the next council of its body
/// @param place its rank in its part
/// @param note the note of the box it comes from, if any
/// @param adopts the sitting whose minutes it adopts, if that is what it is for
/// @param treated whether it has been talked about
/// @param words what was said, for the minutes; without a first name
/// @param ballot the vote on it, if one was opened
public record AgendaPoint(
        AgendaItem item,
        SchoolYear year,
        Body body,
        @Nullable UUID sitting,
        int place,
        @Nullable UUID note,
        @Nullable UUID adopts,
        boolean treated,
        String words,
        @Nullable UUID ballot) {

    public UUID id() {
        return item.id();
    }
}
