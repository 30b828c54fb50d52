package coop.quitus.sampling;

import java.util.List;

/// Whether the tenth is reached (AUD-01).
///
/// @param cooperatives how many were on the list
/// @param visits in the order they were drawn
public record Coverage(int cooperatives, List<VisitStanding> visits) {

    public Coverage {
        visits = List.copyOf(visits);
    }

    public long visited() {
        return visits.stream().filter(VisitStanding::visited).count();
    }

    public int tenth() {
        return DrawPopulation.tenthOf(cooperatives);
    }

    public boolean reached() {
        return cooperatives > 0 && visited() >= tenth();
    }

    /// In tenths of a percent, rounded down, so that 10,0 % is never said too early.
    public String percentInFrench() {
        long tenths = cooperatives == 0 ? 0 : visited() * 1_000 / cooperatives;
        return tenths / 10 + "," + tenths % 10 + " %";
    }
}
