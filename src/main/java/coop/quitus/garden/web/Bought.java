package coop.quitus.garden.web;

import coop.quitus.garden.Plant;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Quantity;

/// What must be bought for a place, with its sum in the sentence.
final class Bought {

    private Bought() {}

    static String words(Planting planting, Plant plant, int squareCm) {
        Quantity quantity = Quantity.of(planting, plant, squareCm);
        if (!plant.sown()) {
            return "Il faut " + quantity.plants() + " " + plant.start() + ".";
        }
        String sum =
                plant.seedsPerHole() > 0
                        ? "%s, %s à chaque place : %d × %d = %s."
                                .formatted(
                                        Numbers.of(quantity.plants(), "plante"),
                                        Numbers.of(plant.seedsPerHole(), "graine"),
                                        quantity.plants(),
                                        plant.seedsPerHole(),
                                        Numbers.of(quantity.seeds(), "graine"))
                        : "%s de %s, %s par mètre : %s."
                                .formatted(
                                        Numbers.of(quantity.rows(), "ligne"),
                                        Numbers.metres(quantity.rowCm()),
                                        Numbers.of(plant.seedsPerMetre(), "graine"),
                                        Numbers.of(quantity.seeds(), "graine"));
        return sum + " " + packets(planting, quantity);
    }

    private static String packets(Planting planting, Quantity quantity) {
        if (planting.packetSeeds() == 0) {
            return "Regarde sur le sachet combien de graines il contient.";
        }
        long packets = quantity.packets(planting.packetSeeds());
        return "Un sachet a %d graines : il faut %d %s."
                .formatted(planting.packetSeeds(), packets, packets > 1 ? "sachets" : "sachet");
    }
}
