package coop.quitus.house.sample.walls.downstairs;

import coop.quitus.house.sample.walls.upstairs.Upstairs;

/// Breaks: arrows only go down.
public record Downstairs(Upstairs.Thing above) {}
