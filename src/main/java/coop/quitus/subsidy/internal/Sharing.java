package coop.quitus.subsidy.internal;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Line;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.subsidy.SubsidyMovement.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/// One side of one subsidy taking parts of entries: what it would write, and what is said of it.
final class Sharing {

    private final Subsidy subsidy;
    private final Side side;
    private final List<Movements.Draft> drafts = new ArrayList<>();
    private final List<SubsidyFinding> findings = new ArrayList<>();

    Sharing(Subsidy subsidy, Side side) {
        this.subsidy = subsidy;
        this.side = side;
    }

    List<Movements.Draft> drafts() {
        return drafts;
    }

    List<SubsidyFinding> findings() {
        return findings;
    }

    boolean refused() {
        return findings.stream().anyMatch(Charging::refuses);
    }

    /// What a line offers to a subsidy: a charge to be paid, or a product that came in. Zero for
    /// any other.
    static Money offered(Line line, Side side) {
        boolean ours =
                side == Side.SPENT
                        ? line.account().isCharge() && line.amount().isPositive()
                        : line.account().isProduct() && line.amount().isNegative();
        return ours ? line.amount().absolute() : Money.ZERO;
    }

    /// Takes a part of an entry, or all that is free of it.
    ///
    /// @param cents how much, zero for all that is free
    /// @param tied the movements of that entry so far
    void take(
            Entry entry,
            long cents,
            List<SubsidyMovement> tied,
            Function<AccountKey, String> label) {
        if (!entry.stands()) {
            findings.add(new SubsidyFinding.Undone(entry.piece()));
            return;
        }
        Money whole = Money.sum(entry.lines().stream().map(line -> offered(line, side)));
        if (whole.isZero()) {
            findings.add(
                    side == Side.SPENT
                            ? new SubsidyFinding.NotAnExpense(entry.piece())
                            : new SubsidyFinding.NotAReceipt(entry.piece()));
            return;
        }
        Money taken = taken(entry, tied, _ -> true);
        Money free = whole.minus(taken);
        Money wanted = cents == 0 ? free : Money.cents(cents);
        if (cents == 0 && free.isZero() && isOurs(tied)) {
            findings.add(new SubsidyFinding.AlreadyTied(entry.piece()));
        } else if (wanted.isNegative() || wanted.isZero() || wanted.minus(free).isPositive()) {
            findings.add(
                    new SubsidyFinding.MoreThanTheExpense(
                            entry.piece(), cents == 0 ? whole : wanted, taken, whole));
        } else {
            spread(entry, wanted, tied, label);
        }
    }

    private boolean isOurs(List<SubsidyMovement> tied) {
        return tied.stream()
                .filter(SubsidyMovement::stands)
                .allMatch(movement -> movement.code().equals(subsidy.code()));
    }

    /// What is tied already of an entry's lines, what this hand just took included.
    private Money taken(Entry entry, List<SubsidyMovement> tied, IntPredicate lines) {
        Money before =
                Money.sum(
                        tied.stream()
                                .filter(one -> one.side() == side && lines.test(one.lineNumber()))
                                .map(SubsidyMovement::amount));
        Money now =
                Money.sum(
                        drafts.stream()
                                .filter(one -> one.entry().equals(entry.id()))
                                .filter(one -> lines.test(one.lineNumber()))
                                .map(Movements.Draft::amount));
        return before.plus(now);
    }

    private void spread(
            Entry entry,
            Money wanted,
            List<SubsidyMovement> tied,
            Function<AccountKey, String> label) {
        Money rest = wanted;
        for (int i = 0; i < entry.lines().size() && rest.isPositive(); i++) {
            Line line = entry.lines().get(i);
            int number = i + 1;
            Money free = offered(line, side).minus(taken(entry, tied, one -> one == number));
            Money part = rest.compareTo(free) < 0 ? rest : free;
            if (part.isPositive()) {
                put(entry, number, line.account(), part, label);
                rest = rest.minus(part);
            }
        }
    }

    private void put(
            Entry entry,
            int number,
            AccountKey account,
            Money part,
            Function<AccountKey, String> label) {
        if (side == Side.SPENT) {
            findings.addAll(
                    Conditions.broken(
                            subsidy.code(),
                            subsidy.terms(),
                            entry.piece(),
                            entry.occurredOn(),
                            account,
                            label));
        }
        drafts.add(
                new Movements.Draft(
                        subsidy.code(),
                        side,
                        entry.id(),
                        number,
                        entry.occurredOn(),
                        part,
                        null,
                        false));
    }
}
