package coop.quitus.risk.internal;

import static coop.quitus.risk.internal.BookFacts.seen;
import static coop.quitus.risk.internal.BookFacts.sum;

import coop.quitus.kernel.Money;
import coop.quitus.risk.RiskLimits;
import coop.quitus.risk.RiskSeen;
import coop.quitus.risk.SeenPiece;
import coop.quitus.risk.internal.BookFacts.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The signs that are seen in what was spent. Pure: no clock, no database.
final class SpendingLooks {

    private SpendingLooks() {}

    /// RSK-01.
    static Optional<RiskSeen> duplicates(BookFacts facts) {
        Map<String, Written> last = new HashMap<>();
        List<SeenPiece> twins = new ArrayList<>();
        for (Written one : facts.expenses()) {
            String payee = one.payee().isBlank() ? "\n" + one.label() : one.payee();
            String same = one.movement() + " " + payee.strip().toLowerCase(Locale.FRENCH);
            Written before = last.put(same, one);
            if (before != null
                    && !one.on().isAfter(before.on().plusDays(RiskLimits.SAME_WITHIN_DAYS))) {
                twins.add(before.seen());
                twins.add(one.seen());
            }
        }
        return twins.isEmpty() ? Optional.empty() : Optional.of(new RiskSeen.Duplicates(twins));
    }

    /// RSK-02.
    static Optional<RiskSeen> roundSums(BookFacts facts) {
        List<Written> large =
                facts.expenses().stream()
                        .filter(one -> one.movement().absolute().cents() >= RiskLimits.ROUND_CENTS)
                        .toList();
        List<Written> round =
                large.stream()
                        .filter(one -> one.movement().cents() % RiskLimits.ROUND_CENTS == 0)
                        .toList();
        return large.size() >= RiskLimits.ROUND_AT_LEAST
                        && round.size() * 100 > large.size() * RiskLimits.ROUND_PERCENT
                ? Optional.of(new RiskSeen.RoundSums(seen(round), large.size()))
                : Optional.empty();
    }

    /// RSK-05.
    static Optional<RiskSeen> firstDigits(BookFacts facts) {
        List<Long> amounts =
                facts.expenses().stream()
                        .map(one -> one.movement().absolute().cents())
                        .filter(cents -> cents > 0)
                        .sorted()
                        .toList();
        if (amounts.size() < RiskLimits.DIGITS_AT_LEAST
                || amounts.getLast() < amounts.getFirst() * RiskLimits.DIGITS_SPREAD) {
            return Optional.empty();
        }
        List<Integer> counts = FirstDigitLaw.counts(amounts);
        long found = FirstDigitLaw.hundredths(counts);
        return found > RiskLimits.CHI_SQUARE_HUNDREDTHS
                ? Optional.of(new RiskSeen.FirstDigits(counts, found))
                : Optional.empty();
    }

    /// RSK-06.
    static Optional<RiskSeen> notProved(BookFacts facts) {
        List<Written> expenses = facts.expenses();
        List<Written> bare =
                expenses.stream()
                        .filter(one -> !one.proved())
                        .filter(one ->
                                one.on()
                                        .isBefore(
                                                facts.today()
                                                        .minusDays(RiskLimits.NOT_PROVED_DAYS)))
                        .toList();
        Money missing = sum(bare);
        Money spent = sum(expenses);
        return bare.size() >= RiskLimits.NOT_PROVED_AT_LEAST
                        && missing.cents() * 100 > spent.cents() * RiskLimits.NOT_PROVED_PERCENT
                ? Optional.of(new RiskSeen.NotProved(seen(bare), missing, spent))
                : Optional.empty();
    }

    /// RSK-12. Only where the bank has spoken since: silence is a sign of its own.
    static Optional<RiskSeen> oldCheques(BookFacts facts) {
        int days = facts.policy().chequeDays();
        List<Written> running =
                facts.expenses().stream()
                        .filter(one -> facts.notCashed().contains(one.id()))
                        .filter(one ->
                                facts.bankTold() != null
                                        && one.on().plusDays(days).isBefore(facts.bankTold()))
                        .toList();
        return running.isEmpty()
                ? Optional.empty()
                : Optional.of(new RiskSeen.OldCheques(seen(running), days));
    }

    /// RSK-15.
    static Optional<RiskSeen> justUnder(BookFacts facts) {
        Money threshold = facts.policy().councilThreshold();
        List<Written> under =
                facts.expenses().stream()
                        .filter(one -> {
                            long cents = one.movement().absolute().cents();
                            return cents * 100 >= threshold.cents() * RiskLimits.JUST_UNDER_PERCENT
                                    && cents <= threshold.cents();
                        })
                        .toList();
        return under.size() >= RiskLimits.JUST_UNDER_AT_LEAST && threshold.isPositive()
                ? Optional.of(new RiskSeen.JustUnder(seen(under), threshold))
                : Optional.empty();
    }
}
