package coop.quitus.garden;

import java.util.Set;

/// A plant of the small flora: general facts of horticulture. The packet of seed prevails.
///
/// Months go from 1 to 12; a set is empty when the plant has no such season. Lengths are in the
/// unit of their name.
///
/// @param code how addresses and rows name it: `radis`
/// @param start what one buys, in the plural: *graines*, *bulbes*
/// @param sowSheltered months to sow under shelter
/// @param sowOutside months to sow in its place
/// @param plantOut months to plant in its place
/// @param seedsPerHole seeds in each place where a plant will grow; 0 when sown along a line
/// @param seedsPerMetre seeds on a metre of line; 0 when sown place by place
/// @param sproutFrom days before the first leaves, at the earliest; 0 for what is not sown
/// @param water from 1, little, to 3, much
/// @param goodFor whom it helps; empty when nothing special is known
/// @param warning what must be known before it enters a school; empty when nothing
public record Plant(
        String code,
        String french,
        String latin,
        String family,
        Habit habit,
        String start,
        Set<Integer> sowSheltered,
        Set<Integer> sowOutside,
        Set<Integer> plantOut,
        Set<Integer> flowering,
        Set<Integer> harvest,
        int onRowCm,
        int betweenRowsCm,
        int seedsPerHole,
        int seedsPerMetre,
        int depthMm,
        int sproutFrom,
        int sproutTo,
        int heightCm,
        String light,
        int water,
        String goodFor,
        String warning) {

    public Plant {
        sowSheltered = Set.copyOf(sowSheltered);
        sowOutside = Set.copyOf(sowOutside);
        plantOut = Set.copyOf(plantOut);
        flowering = Set.copyOf(flowering);
        harvest = Set.copyOf(harvest);
        if (onRowCm <= 0 || betweenRowsCm <= 0) {
            throw new IllegalArgumentException("a plant needs room: " + code);
        }
        if (isSown(start) && seedsPerHole + seedsPerMetre <= 0) {
            throw new IllegalArgumentException("how many seeds? " + code);
        }
    }

    private static boolean isSown(String start) {
        return start.equals("graines");
    }

    /// Whether it comes from seed put in its place.
    public boolean sown() {
        return isSown(start);
    }

    /// Whether something can be put in the ground, or in a pot, in that month.
    public boolean beginsIn(int month) {
        return sowSheltered.contains(month)
                || sowOutside.contains(month)
                || plantOut.contains(month);
    }
}
