package coop.quitus.subsidy;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.subsidy.SubsidyMovement.Side;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/// How a subsidy stands on the evening of a day. **Received = spent + left**, always.
///
/// @param movements all that happened to it up to that evening, by day; undone ones too
public record SubsidyStanding(Subsidy subsidy, LocalDate on, List<SubsidyMovement> movements) {

    public SubsidyStanding {
        movements =
                movements.stream().filter(movement -> !movement.occurredOn().isAfter(on)).toList();
    }

    public String code() {
        return subsidy.code();
    }

    public Money received() {
        return sum(movement -> movement.side() == Side.RECEIVED);
    }

    public Money spent() {
        return sum(movement -> movement.side() == Side.SPENT);
    }

    /// Below zero when more was spent than received: shown, and never hidden.
    public Money left() {
        return received().minus(spent());
    }

    /// The flag of SUB-01.
    public boolean beyond() {
        return left().isNegative();
    }

    /// Received or spent in one school year.
    public Money in(SchoolYear year, Side side) {
        return sum(movement -> movement.side() == side && year.contains(movement.occurredOn()));
    }

    /// What was left on the evening before a school year.
    public Money broughtInto(SchoolYear year) {
        return new SubsidyStanding(subsidy, year.firstDay().minusDays(1), movements).left();
    }

    /// Whether a school year has something to say of it: something moved, something was brought in,
    /// or it was granted for that year and still waits.
    public boolean livesIn(SchoolYear year) {
        return movements.stream().anyMatch(one -> year.contains(one.occurredOn()))
                || !broughtInto(year).isZero()
                || (movements.isEmpty() && year.next().contains(subsidy.terms().reportDue()));
    }

    /// The pieces of a side that count on that evening, in the order of the book, each once.
    public List<String> pieces(Side side) {
        return counting(side).stream().map(SubsidyMovement::piece).distinct().toList();
    }

    /// The movements that count on that evening: not undone by then.
    public List<SubsidyMovement> counting(Side side) {
        List<SubsidyMovement> undoings =
                movements.stream().filter(SubsidyMovement::undoing).toList();
        return movements.stream()
                .filter(movement -> movement.side() == side && !movement.undoing())
                .filter(movement ->
                        !movement.undone() || undoings.stream().noneMatch(movement::isUndoneBy))
                .toList();
    }

    /// The payments that were announced, with what arrived of each: receipts fill them in order.
    public List<Instalment> instalments() {
        Deque<SubsidyMovement> receipts = new ArrayDeque<>(counting(Side.RECEIVED));
        Money inHand = Money.ZERO;
        var instalments = new ArrayList<Instalment>();
        var pieces = new ArrayList<String>();
        for (SubsidyTerms.Expected expected : subsidy.terms().expected()) {
            while (inHand.compareTo(expected.amount()) < 0 && !receipts.isEmpty()) {
                SubsidyMovement receipt = receipts.remove();
                inHand = inHand.plus(receipt.amount());
                pieces.add(receipt.piece());
            }
            Money arrived = inHand.compareTo(expected.amount()) < 0 ? inHand : expected.amount();
            instalments.add(new Instalment(expected.dueOn(), expected.amount(), arrived, pieces));
            inHand = inHand.minus(arrived);
            // What is still in hand is the end of the last receipt.
            pieces.subList(0, pieces.size() - (inHand.isZero() ? 0 : 1)).clear();
        }
        return instalments;
    }

    /// An announced payment.
    ///
    /// @param pieces the receipts that brought it
    public record Instalment(LocalDate dueOn, Money announced, Money arrived, List<String> pieces) {
        public Instalment {
            pieces = List.copyOf(pieces);
        }

        public boolean whole() {
            return arrived.equals(announced);
        }
    }

    private Money sum(Predicate<SubsidyMovement> which) {
        return Money.sum(movements.stream().filter(which).map(SubsidyMovement::amount));
    }
}
