package coop.quitus.garden;

import coop.quitus.ui.Sketch;

/// A picture of the garden for a report: the plot, the calendar, a curve. It draws in black and
/// white, and holds its table.
///
/// @param key how a report names it: `parcelle`, `calendrier`, `courbe-hauteur`
public record GardenFigure(String key, Sketch sketch) {}
