package coop.quitus.cash.web;

import coop.quitus.cash.CashCount;
import coop.quitus.kernel.Money;
import java.util.List;
import java.util.Map;

/// The notes and coins of a form.
///
/// @param typed what was typed, by field
public record Pieces(Map<String, String> typed) {

    private static final int SMALLEST_NOTE = 500;

    public Pieces {
        typed = Map.copyOf(typed);
    }

    /// One kind of note or coin.
    ///
    /// @param name as one says it: *20 €*, *50 c*
    /// @param kind `note` or `coin`
    public record Piece(String field, String name, String kind, int value, String typed) {}

    public List<Piece> notes() {
        return all().stream().filter(piece -> piece.kind().equals("note")).toList();
    }

    public List<Piece> coins() {
        return all().stream().filter(piece -> piece.kind().equals("coin")).toList();
    }

    private List<Piece> all() {
        return CashCount.EURO.stream()
                .map(value ->
                        new Piece(
                                "pieces." + value,
                                value < 100 ? value + " c" : value / 100 + " €",
                                value >= SMALLEST_NOTE ? "note" : "coin",
                                value,
                                typed.getOrDefault("pieces." + value, "")))
                .toList();
    }

    public Money sum() {
        return CashCount.worth(Here.pieces(typed));
    }
}
