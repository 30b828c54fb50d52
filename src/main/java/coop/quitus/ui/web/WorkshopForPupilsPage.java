package coop.quitus.ui.web;

import coop.quitus.kernel.Money;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Jar;
import coop.quitus.ui.Page;

/// The workshop as pupils would see it: larger letters made for beginning readers, larger targets.
public record WorkshopForPupilsPage(Frame frame) implements Page {

    public Jar jar() {
        return new Jar(
                "La caisse de la classe",
                Money.cents(4_000),
                Money.cents(12_000),
                Money.cents(6_241));
    }
}
