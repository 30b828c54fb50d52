package coop.quitus.campaign;

import coop.quitus.kit.KitCampaign.Priority;
import java.util.List;

/// Where a class stands among those that enrolled. Nobody writes it: it follows from the enrolments
/// and the action's priorities, so that anyone can work it out again.
///
/// @param place whether it has one
/// @param rank among those that have a place, or among those that wait, from 1
/// @param newcomer whether the class never took part before
/// @param before whether it registered before enrolments opened
/// @param late whether it came after enrolments closed
/// @param priorities those of the action, the strongest first
public record Standing(
        Enrolment enrolment,
        Place place,
        int rank,
        boolean newcomer,
        boolean before,
        boolean late,
        List<Priority> priorities) {

    /// What a class has.
    public enum Place {
        PLACED,
        WAITING,
        /// The waiting list itself is full.
        BEYOND
    }

    public Standing {
        priorities = List.copyOf(priorities);
    }

    public boolean placed() {
        return place == Place.PLACED;
    }
}
