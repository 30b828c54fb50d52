package coop.quitus.house.sample.bread;

import coop.quitus.house.sample.bread.internal.PublicOven;

/// Breaks: a face leans on nothing behind it.
record Crumbs(PublicOven oven) {}
