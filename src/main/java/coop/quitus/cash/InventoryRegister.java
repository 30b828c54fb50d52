package coop.quitus.cash;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The register of durable goods of a cooperative, labelled as its association's.
public interface InventoryRegister {

    /// Enters a good; the register numbers it (INV-01).
    Outcome<DurableGood, CashFinding> enter(CooperativeId cooperative, NewGood good, Actor by);

    /// Takes a good out of use, with the reason; it stays in the register.
    Outcome<DurableGood, CashFinding> takeOut(
            CooperativeId cooperative, UUID good, LocalDate on, String because, Actor by);

    /// All goods, those that left included, in the order of their numbers.
    List<DurableGood> goods(CooperativeId cooperative);

    /// A good as it is entered.
    ///
    /// @param piece the piece of its purchase, empty for a gift
    record NewGood(
            LocalDate boughtOn,
            String label,
            String supplier,
            String piece,
            Money price,
            String place,
            String state) {}
}
