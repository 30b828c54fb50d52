package coop.quitus.garden;

import java.util.UUID;

/// A plant given a place on the plot: a rectangle of squares.
///
/// @param plant the code of a plant of the flora
/// @param x squares from the left edge of the paper
/// @param y squares from the bottom edge
/// @param packetSeeds how many seeds the class reads on its packet; 0 when it has not looked yet
public record Planting(
        UUID id, String plant, int x, int y, int width, int height, int packetSeeds) {

    public boolean covers(int squareX, int squareY) {
        return squareX >= x && squareX < x + width && squareY >= y && squareY < y + height;
    }

    public boolean meets(Planting other) {
        return x < other.x + other.width
                && other.x < x + width
                && y < other.y + other.height
                && other.y < y + height;
    }

    /// How the class asks for its number of plants ([Working]).
    public String question() {
        return "PLANTES." + id;
    }
}
