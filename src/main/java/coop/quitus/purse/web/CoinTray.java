package coop.quitus.purse.web;

import coop.quitus.cash.CashCount;
import coop.quitus.kernel.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Coins and notes put on a tray by tapping their pictures. The tray travels in the address, so
/// that a tap works without a script: `pieces.200=2`, and `plus=100` or `moins=100` for the tap.
///
/// @param counts how many of each, by value in cents, the largest first
public record CoinTray(SortedMap<Integer, Integer> counts) {

    /// What a class handles: up to 20 €.
    private static final List<Integer> VALUES =
            List.of(2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1);

    private static final int MOST = 99;

    public CoinTray {
        var sorted = new TreeMap<Integer, Integer>(Comparator.reverseOrder());
        sorted.putAll(counts);
        counts = sorted;
    }

    /// One kind of coin or note.
    ///
    /// @param name as one says it: *2 €*, *50 c*
    /// @param size of its picture, in pixels: true coins are not all as wide
    public record Coin(int value, String name, boolean note, String metal, int size) {

        static Coin of(int value) {
            String name = value < 100 ? value + " c" : value / 100 + " €";
            String metal = value >= 100 ? "two" : value >= 10 ? "gold" : "copper";
            return new Coin(value, name, value >= 500, metal, value >= 500 ? 96 : sizeOf(value));
        }

        private static int sizeOf(int value) {
            return switch (value) {
                case 200 -> 72;
                case 100, 20 -> 64;
                case 50 -> 68;
                case 10, 5 -> 58;
                case 2 -> 52;
                default -> 46;
            };
        }
    }

    static CoinTray of(Map<String, String> sent) {
        var counts = new TreeMap<Integer, Integer>();
        for (int value : VALUES) {
            int count = number(sent.getOrDefault("pieces." + value, ""));
            if (sent.getOrDefault("plus", "").equals(String.valueOf(value))) {
                count++;
            }
            if (sent.getOrDefault("moins", "").equals(String.valueOf(value))) {
                count--;
            }
            if (count > 0) {
                counts.put(value, Math.min(count, MOST));
            }
        }
        return new CoinTray(counts);
    }

    private static int number(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    public List<Coin> coins() {
        return VALUES.stream().map(Coin::of).toList();
    }

    /// Each coin on the tray, one by one.
    public List<Coin> laid() {
        return counts.entrySet().stream()
                .flatMap(entry ->
                        IntStream.range(0, entry.getValue()).mapToObj(_ -> Coin.of(entry.getKey())))
                .toList();
    }

    public Money sum() {
        return CashCount.worth(counts);
    }

    public boolean empty() {
        return counts.isEmpty();
    }
}
