package coop.quitus.picture.web;

import coop.quitus.picture.MaskedArea;
import java.util.ArrayList;
import java.util.List;

/// The areas that a form hides: squares ticked over the picture (`3-4`, column and row), or
/// rectangles drawn by hand (`120,80,200,150`, in thousandths). What cannot be read is no area.
record MaskForm(List<String> squares, List<String> drawn) {

    private static final int MOST = 100;

    List<MaskedArea> areas() {
        List<MaskedArea> areas = new ArrayList<>();
        for (String square : squares) {
            if (square.matches("\\d-[0-7]")) {
                areas.add(square(square.charAt(0) - '0', square.charAt(2) - '0'));
            }
        }
        for (String one : drawn) {
            if (one.matches("\\d{1,4},\\d{1,4},\\d{1,4},\\d{1,4}")) {
                String[] side = one.split(",", 4);
                add(
                        areas,
                        Integer.parseInt(side[0]),
                        Integer.parseInt(side[1]),
                        Integer.parseInt(side[2]),
                        Integer.parseInt(side[3]));
            }
        }
        return areas.stream().limit(MOST).toList();
    }

    private static MaskedArea square(int column, int row) {
        int width = 1000 / PicturePage.COLUMNS;
        int height = 1000 / PicturePage.ROWS;
        return new MaskedArea(column * width, row * height, width, height);
    }

    private static void add(List<MaskedArea> areas, int left, int top, int wide, int high) {
        int width = Math.min(wide, 1000 - left);
        int height = Math.min(high, 1000 - top);
        if (width > 0 && height > 0) {
            areas.add(new MaskedArea(left, top, width, height));
        }
    }
}
