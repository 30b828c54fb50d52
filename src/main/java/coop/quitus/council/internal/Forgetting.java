package coop.quitus.council.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.Forgets;
import org.springframework.stereotype.Component;

/// Takes the pupils of a year out of the councils: their notes, their roles, their seats.
/// Decisions, minutes and register hold no child, and stay.
@Component
final class Forgetting implements Forgets {

    private final Tenancy tenancy;
    private final NoteTable notes;
    private final TurnTable turns;
    private final FollowUpTable followUps;

    Forgetting(Tenancy tenancy, NoteTable notes, TurnTable turns, FollowUpTable followUps) {
        this.tenancy = tenancy;
        this.notes = notes;
        this.turns = turns;
        this.followUps = followUps;
    }

    @Override
    public String room() {
        return "council";
    }

    @Override
    public int forget(CooperativeId cooperative, SchoolYear year) {
        return tenancy.within(
                cooperative,
                () ->
                        notes.forget(cooperative, year)
                                + turns.forget(cooperative, year)
                                + followUps.forget(cooperative, year));
    }
}
