package coop.quitus.house.sample.walls.upstairs;

import coop.quitus.house.sample.walls.downstairs.Downstairs;

/// Sees the room below, as it may.
public record Upstairs(Downstairs below) {

    /// Holds something of the room below.
    public record Thing() {}
}
