package coop.quitus.garden;

/// How much of a plant its place asks for: whole numbers, worked out from the plot.
///
/// Rows run along the longer side. Each plant has its spacing for itself; a place narrower than
/// that still holds one row, and one plant.
///
/// @param rowCm the length of a row
/// @param acrossCm the other side of the place
/// @param seeds 0 for what is not sown
public record Quantity(
        int rowCm, int acrossCm, int onRowCm, int betweenRowsCm, int perRow, int rows, long seeds) {

    public static Quantity of(Planting planting, Plant plant, int squareCm) {
        int row = Math.max(planting.width(), planting.height()) * squareCm;
        int across = Math.min(planting.width(), planting.height()) * squareCm;
        int perRow = Math.max(1, row / plant.onRowCm());
        int rows = Math.max(1, across / plant.betweenRowsCm());
        return new Quantity(
                row,
                across,
                plant.onRowCm(),
                plant.betweenRowsCm(),
                perRow,
                rows,
                plant.sown() ? seeds(plant, row, perRow, rows) : 0);
    }

    private static long seeds(Plant plant, int rowCm, int perRow, int rows) {
        return plant.seedsPerHole() > 0
                ? (long) plant.seedsPerHole() * perRow * rows
                : ((long) plant.seedsPerMetre() * rowCm * rows + 99) / 100;
    }

    public long plants() {
        return (long) perRow * rows;
    }

    /// Packets of so many seeds: the last one may be begun only.
    public long packets(int seedsInPacket) {
        return (seeds + seedsInPacket - 1) / seedsInPacket;
    }
}
