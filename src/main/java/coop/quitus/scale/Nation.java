package coop.quitus.scale;

import coop.quitus.kernel.SchoolYear;

/// A nation as it is asked for. The same figures and seed give the same schools, amounts and days.
///
/// @param associations how many departmental associations take part, 1 to 101
/// @param cooperatives how many cooperatives in all, at least one for each association
/// @param entries how many entries in all their books of the year, at least twelve for each
///   cooperative
/// @param seed of the draw
/// @param year the school year lived
public record Nation(int associations, int cooperatives, int entries, long seed, SchoolYear year) {

    public static final int FEWEST_ENTRIES = 12;

    public Nation {
        if (associations < 1 || associations > 101) {
            throw new IllegalArgumentException("from 1 to 101 associations: " + associations);
        }
        if (cooperatives < associations) {
            throw new IllegalArgumentException("a cooperative for each association at least");
        }
        if (entries / cooperatives < FEWEST_ENTRIES) {
            throw new IllegalArgumentException(
                    FEWEST_ENTRIES + " entries for each cooperative at least");
        }
    }
}
