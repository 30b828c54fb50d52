package coop.quitus.reconciliation;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Payment;
import java.time.LocalDate;

/// An entry of the books seen from one till: what the bank should show of it one day.
///
/// @param piece its number on the paper: `D09`
/// @param year the school year of the entry; last year's cheques may clear in this one (ACC-17)
/// @param occurredOn the day in life, which is before the bank's
/// @param amount what moved in that till: positive in, negative out, never zero
/// @param cheque the cheque's number, empty when there is none
public record Movement(
        EntryId entry,
        String piece,
        SchoolYear year,
        LocalDate occurredOn,
        Money amount,
        Payment payment,
        String cheque,
        String label,
        String payee) {

    /// `D09`, or `D09 (2024–2025)` when the year is another one.
    public String pieceSeenFrom(SchoolYear here) {
        return year.equals(here) ? piece : piece + " (" + year.inFrench() + ")";
    }
}
