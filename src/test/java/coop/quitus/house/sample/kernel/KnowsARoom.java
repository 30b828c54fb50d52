package coop.quitus.house.sample.kernel;

import coop.quitus.house.sample.bread.Loaf;

/// Breaks: the kernel knows no room.
record KnowsARoom(Loaf loaf) {}
