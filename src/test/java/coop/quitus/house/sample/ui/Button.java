package coop.quitus.house.sample.ui;

import coop.quitus.house.sample.bread.Loaf;

/// Breaks: the interface knows no room.
record Button(Loaf loaf) {}
