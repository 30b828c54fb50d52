package coop.quitus.dues;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Entry;
import coop.quitus.membership.Affiliation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All about the payment of an affiliation, seen from the school: what is due, how it is paid,
/// where it stands in the books.
///
/// @param announcement how it says it pays; empty until it did
/// @param settlements what the association says came, in order
/// @param entry its own entry, once someone posted it
/// @param entryKey the key of the form that is proposed
/// @param mandate the leave to debit that holds; empty when there is none
/// @param creditor the association as it collects; empty until it said so
public record PaymentFile(
        CooperativeId cooperative,
        SchoolYear year,
        Affiliation affiliation,
        Optional<Announcement> announcement,
        List<Settlement> settlements,
        Optional<Entry> entry,
        UUID entryKey,
        Optional<DebitMandate> mandate,
        Optional<Creditor> creditor) {

    public PaymentFile {
        settlements = List.copyOf(settlements);
    }

    public Money due() {
        return affiliation.bill().due();
    }

    public Money received() {
        return Money.sum(
                settlements.stream()
                        .filter(one -> one.purpose() == Settlement.Purpose.AFFILIATION)
                        .map(Settlement::amount));
    }

    public Money left() {
        Money left = due().minus(received());
        return left.isNegative() ? Money.ZERO : left;
    }

    /// Aids and advances, apart from the affiliation.
    public List<Settlement> given() {
        return settlements.stream()
                .filter(one -> one.purpose() != Settlement.Purpose.AFFILIATION)
                .toList();
    }
}
