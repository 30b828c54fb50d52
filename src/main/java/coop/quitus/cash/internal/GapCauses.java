package coop.quitus.cash.internal;

import coop.quitus.cash.CashFinding;
import coop.quitus.cash.CashFinding.Perhaps;
import coop.quitus.cash.CashFinding.Slip;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Till;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What slips of the pen make exactly this gap. Nothing is known for sure: each is a place to look.
final class GapCauses {

    private static final int MOST = 3;

    private GapCauses() {}

    /// @param gap counted minus book, not zero
    /// @param entries those that stand, up to the day of the count
    static List<CashFinding> of(Money gap, Till till, List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::occurredOn).reversed())
                .flatMap(entry -> perhaps(gap, till, entry).stream())
                .limit(MOST)
                .map(CashFinding.class::cast)
                .toList();
    }

    private static Optional<Perhaps> perhaps(Money gap, Till till, Entry entry) {
        Money moved = entry.movementOf(till);
        if (moved.isZero()) {
            return elsewhere(gap, entry);
        }
        if (gap.equals(moved.negated())) {
            return Optional.of(said(entry, moved, Slip.TOO_MUCH, Money.ZERO));
        }
        if (gap.equals(moved.plus(moved).negated())) {
            return Optional.of(said(entry, moved, Slip.WRONG_WAY, moved.negated()));
        }
        return swapped(moved)
                .filter(meant -> meant.minus(moved).equals(gap))
                .findFirst()
                .map(meant -> said(entry, moved, Slip.SWAPPED, meant));
    }

    /// Money of that amount that moved without touching the box: perhaps it did.
    private static Optional<Perhaps> elsewhere(Money gap, Entry entry) {
        return gap.equals(entry.movement())
                ? Optional.of(said(entry, entry.movement(), Slip.ELSEWHERE, gap))
                : Optional.empty();
    }

    private static Perhaps said(Entry entry, Money written, Slip slip, Money meant) {
        return new Perhaps(entry.piece(), entry.occurredOn(), entry.label(), written, slip, meant);
    }

    /// The amount with two neighbouring digits the other way round: 131,20 for 113,20.
    private static Stream<Money> swapped(Money amount) {
        String digits = Long.toString(amount.absolute().cents());
        return Stream.iterate(0, i -> i + 1 < digits.length(), i -> i + 1)
                .map(i -> {
                    var letters = new StringBuilder(digits);
                    letters.setCharAt(i, digits.charAt(i + 1));
                    letters.setCharAt(i + 1, digits.charAt(i));
                    Money meant = Money.cents(Long.parseLong(letters.toString()));
                    return amount.isNegative() ? meant.negated() : meant;
                });
    }
}
