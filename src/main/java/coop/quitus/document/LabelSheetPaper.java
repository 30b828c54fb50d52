package coop.quitus.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Labels for the paper vouchers: 24 to a sheet A4 (3 × 8, 70 × 37 mm), as sold in boxes.
///
/// @param labels in the order of the binder
/// @param used how many places of the first sheet are already peeled off, 0 to 23
public record LabelSheetPaper(String title, List<Label> labels, int used, Instant drawnAt)
        implements Paper {

    public static final int ACROSS = 3;
    public static final int DOWN = 8;
    public static final int A_SHEET = ACROSS * DOWN;

    /// A label at its place.
    public record Placed(Label label, int column, int row) {}

    public LabelSheetPaper {
        labels = List.copyOf(labels);
        if (used < 0 || used >= A_SHEET) {
            throw new IllegalArgumentException("a sheet has 24 labels");
        }
    }

    @Override
    public String description() {
        return "Étiquettes à coller sur les pièces justificatives, avec leur numéro.";
    }

    /// The labels sheet by sheet, from left to right and from top to bottom.
    public List<List<Placed>> sheets() {
        var sheets = new ArrayList<List<Placed>>();
        var sheet = new ArrayList<Placed>();
        int place = used;
        for (Label label : labels) {
            if (place == A_SHEET) {
                sheets.add(List.copyOf(sheet));
                sheet.clear();
                place = 0;
            }
            sheet.add(new Placed(label, place % ACROSS, place / ACROSS));
            place++;
        }
        sheets.add(List.copyOf(sheet));
        return List.copyOf(sheets);
    }
}
