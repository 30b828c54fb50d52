package coop.quitus.cash;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.Till;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// The notes and coins of a till, counted by hand (*arrêté de caisse*), beside what the books said
/// that evening.
///
/// @param pieces how many of each note and coin, by value in cents, largest first
/// @param book what the books said when it was counted
/// @param note what the person said of a gap; empty otherwise
public record CashCount(
        UUID id,
        Till till,
        LocalDate countedOn,
        Instant recordedAt,
        String recordedBy,
        SortedMap<Integer, Integer> pieces,
        Money book,
        String note) {

    /// The notes and coins of the euro, in cents, largest first.
    public static final List<Integer> EURO =
            List.of(
                    50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2,
                    1);

    public Money counted() {
        return worth(pieces);
    }

    /// Positive when there is more in the box than in the books.
    public Money gap() {
        return counted().minus(book);
    }

    public static Money worth(Map<Integer, Integer> pieces) {
        return Money.cents(
                pieces.entrySet().stream()
                        .mapToLong(piece ->
                                Math.multiplyExact((long) piece.getKey(), piece.getValue()))
                        .sum());
    }

    /// The fewest notes and coins that make a sum, as a school's box holds them: no note above 20
    /// €, which nobody could give change for.
    public static SortedMap<Integer, Integer> fewest(Money sum) {
        SortedMap<Integer, Integer> pieces = new TreeMap<>(Comparator.reverseOrder());
        long left = Math.max(0, sum.cents());
        for (int value : EURO.subList(EURO.indexOf(2_000), EURO.size())) {
            int number = Math.toIntExact(left / value);
            if (number > 0) {
                pieces.put(value, number);
                left -= (long) number * value;
            }
        }
        return pieces;
    }
}
