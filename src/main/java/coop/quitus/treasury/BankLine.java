package coop.quitus.treasury;

import coop.quitus.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/// One line of a bank's statement, as the bank tells it.
///
/// @param bookedOn the bank's day
/// @param amount positive in, negative out
/// @param cheque the cheque's number when the bank gives it, empty otherwise
/// @param bankReference the bank's own number of the line, empty when there is none
public record BankLine(
        UUID id,
        LocalDate bookedOn,
        Money amount,
        String label,
        String cheque,
        String bankReference) {}
