package coop.quitus.cash;

import coop.quitus.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/// A slip that goes to the bank with cheques or cash (*bordereau de remise*).
///
/// @param number its number in the school year, from 1, without a gap
/// @param piece the entry it goes with
/// @param cheques its cheques, empty for cash; who wrote them is seen by the treasurer alone
/// @param pieces its notes and coins by value in cents, empty for cheques
public record DepositSlip(
        UUID id,
        int number,
        LocalDate on,
        String piece,
        List<Cheque> cheques,
        SortedMap<Integer, Integer> pieces,
        String recordedBy) {

    public DepositSlip {
        cheques = List.copyOf(cheques);
    }

    /// One cheque of a slip.
    public record Cheque(String drawer, String bank, String number, Money amount) {}

    public Money total() {
        return cheques.isEmpty()
                ? CashCount.worth(pieces)
                : Money.sum(cheques.stream().map(Cheque::amount));
    }
}
