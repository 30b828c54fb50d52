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
                        ? "%d plantes, %d graines à chaque place : %d × %d = %d graines."
                                .formatted(
                                        quantity.plants(),
                                        plant.seedsPerHole(),
                                        quantity.plants(),
                                        plant.seedsPerHole(),
                                        quantity.seeds())
                        : "%d lignes de %s, %d graines par mètre : %d graines."
                                .formatted(
                                        quantity.rows(),
                                        Numbers.metres(quantity.rowCm()),
                                        plant.seedsPerMetre(),
                                        quantity.seeds());
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
