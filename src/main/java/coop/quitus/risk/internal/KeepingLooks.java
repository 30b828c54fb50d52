package coop.quitus.risk.internal;

import static coop.quitus.risk.internal.BookFacts.seen;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.EntryKind;
import coop.quitus.risk.RiskLimits;
import coop.quitus.risk.RiskSeen;
import coop.quitus.risk.internal.BookFacts.TillDepth;
import coop.quitus.risk.internal.BookFacts.Written;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The signs that are seen in how the book is kept. Pure: no clock, no database.
final class KeepingLooks {

    private static final Pattern NUMBERED = Pattern.compile("([A-Z]{1,3})[ -]?0*(\\d{1,6})");
    private static final int NAMED = 10;

    private KeepingLooks() {}

    /// RSK-03. The longest time above the ceiling without a deposit in between.
    static Optional<RiskSeen> cashKept(BookFacts facts) {
        Money ceiling = facts.policy().cashCeiling();
        List<Written> moving =
                facts.entries().stream()
                        .filter(entry -> facts.cash().containsKey(entry.id()))
                        .sorted(Comparator.comparing(Written::on))
                        .toList();
        var box = new CashBox(ceiling);
        for (Written entry : moving) {
            box.move(entry, facts.cash().getOrDefault(entry.id(), Money.ZERO));
        }
        box.until(facts.horizon());
        return box.longest != null && box.longest.days() > facts.policy().cashDays()
                ? Optional.of(box.longest)
                : Optional.empty();
    }

    /// The box, walked through day after day.
    private static final class CashBox {
        private final Money ceiling;
        private Money held = Money.ZERO;
        private Money most = Money.ZERO;
        private @Nullable LocalDate since;
        private RiskSeen.@Nullable CashKept longest;

        CashBox(Money ceiling) {
            this.ceiling = ceiling;
        }

        void move(Written entry, Money cash) {
            boolean deposit = entry.kind() == EntryKind.TRANSFER && cash.isNegative();
            if (deposit) {
                until(entry.on());
                since = null;
            }
            held = held.plus(cash);
            if (held.compareTo(ceiling) <= 0) {
                until(entry.on());
                since = null;
            } else if (since == null) {
                since = entry.on();
                most = held;
            } else if (held.compareTo(most) > 0) {
                most = held;
            }
        }

        void until(LocalDate day) {
            if (since == null) {
                return;
            }
            int days = (int) ChronoUnit.DAYS.between(since, day);
            if (longest == null || days > longest.days()) {
                longest = new RiskSeen.CashKept(since, days, most, ceiling);
            }
        }
    }

    /// RSK-04.
    static Optional<RiskSeen> gaps(BookFacts facts) {
        Map<String, NavigableSet<Integer>> series = new TreeMap<>();
        for (Written entry : facts.entries()) {
            Matcher number = NUMBERED.matcher(entry.piece());
            if (number.matches()) {
                series.computeIfAbsent(number.group(1), _ -> new TreeSet<>())
                        .add(Integer.valueOf(number.group(2)));
            }
        }
        List<String> missing = new ArrayList<>();
        int inAll = 0;
        for (var one : series.entrySet()) {
            int last = one.getValue().last();
            inAll += last - one.getValue().tailSet(1).size();
            for (int number = 1; number < last && missing.size() < NAMED; number++) {
                if (!one.getValue().contains(number)) {
                    missing.add(one.getKey() + (number < 10 ? "0" : "") + number);
                }
            }
        }
        return inAll <= 0 ? Optional.empty() : Optional.of(new RiskSeen.Gaps(missing, inAll));
    }

    /// RSK-07.
    static Optional<RiskSeen> reversals(BookFacts facts) {
        List<Written> undoing =
                facts.entries().stream().filter(one -> one.reverses() != null).toList();
        int written = facts.entries().size() - undoing.size();
        return undoing.size() >= RiskLimits.REVERSALS_AT_LEAST
                        && undoing.size() * 100 > written * RiskLimits.REVERSALS_PERCENT
                ? Optional.of(new RiskSeen.Reversals(seen(undoing), written))
                : Optional.empty();
    }

    /// RSK-08.
    static Optional<RiskSeen> alone(BookFacts facts) {
        long hands = facts.entries().stream().map(Written::by).distinct().count();
        return facts.entries().size() >= RiskLimits.ALONE_AT_LEAST
                        && hands == 1
                        && facts.keepers() <= 1
                ? Optional.of(new RiskSeen.Alone(facts.entries().size()))
                : Optional.empty();
    }

    /// RSK-09.
    static Optional<RiskSeen> dormant(BookFacts facts) {
        Money held = Money.sum(facts.tills().stream().map(TillDepth::held));
        LocalDate last =
                facts.entries().stream()
                        .filter(one ->
                                one.kind() == EntryKind.EXPENSE || one.kind() == EntryKind.RECEIPT)
                        .map(Written::on)
                        .max(Comparator.naturalOrder())
                        .orElse(facts.year().firstDay());
        return held.compareTo(RiskLimits.DORMANT) > 0
                        && last.plusDays(RiskLimits.DORMANT_DAYS).isBefore(facts.horizon())
                ? Optional.of(new RiskSeen.Dormant(last, held))
                : Optional.empty();
    }

    /// RSK-10. The lowest of all.
    static Optional<RiskSeen> belowZero(BookFacts facts) {
        return facts.tills().stream()
                .filter(one -> one.lowest().isNegative())
                .min(Comparator.comparing(TillDepth::lowest))
                .map(one -> new RiskSeen.BelowZero(one.till(), one.lowestOn(), one.lowest()));
    }
}
