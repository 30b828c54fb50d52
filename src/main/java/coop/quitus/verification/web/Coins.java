package coop.quitus.verification.web;

import coop.quitus.cash.CashCount;
import coop.quitus.kernel.Money;
import java.util.List;
import java.util.Map;

/// The notes and coins of a form.
///
/// @param typed what was typed, by field
public record Coins(Map<String, String> typed) {

    private static final int SMALLEST_NOTE = 500;
    private static final int LARGEST_AT_SCHOOL = 5_000;

    public Coins {
        typed = Map.copyOf(typed);
    }

    /// @param name as one says it: *20 €*, *50 c*
    /// @param kind `note` or `coin`
    public record Coin(String field, String name, String kind, int value, String typed) {}

    public List<Coin> notes() {
        return all().stream().filter(coin -> coin.kind().equals("note")).toList();
    }

    public List<Coin> coins() {
        return all().stream().filter(coin -> coin.kind().equals("coin")).toList();
    }

    private List<Coin> all() {
        return CashCount.EURO.stream()
                .filter(value -> value <= LARGEST_AT_SCHOOL)
                .map(value ->
                        new Coin(
                                "pieces." + value,
                                value < 100 ? value + " c" : value / 100 + " €",
                                value >= SMALLEST_NOTE ? "note" : "coin",
                                value,
                                typed.getOrDefault("pieces." + value, "")))
                .toList();
    }

    /// What can be read of it so far.
    public Money sum() {
        var counts = new SeenForm(typed).coins();
        counts.values().removeIf(count -> count < 0);
        return CashCount.worth(counts);
    }
}
