package coop.quitus.picture;

/// A part of a picture to hide, in thousandths of its width and height, from its upper left corner.
public record MaskedArea(int left, int top, int width, int height) {

    public MaskedArea {
        if (left < 0
                || top < 0
                || width <= 0
                || height <= 0
                || left + width > 1000
                || top + height > 1000) {
            throw new IllegalArgumentException("not a part of a picture");
        }
    }
}
