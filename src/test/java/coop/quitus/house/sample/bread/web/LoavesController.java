package coop.quitus.house.sample.bread.web;

import coop.quitus.house.sample.bread.internal.PublicOven;

/// Breaks: a controller is package-private, and sees only the face.
public class LoavesController {

    int heat(PublicOven oven) {
        return oven.degrees();
    }
}
